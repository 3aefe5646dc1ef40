import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import '../../src/index.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: {expanded: true, sort: 'requiredFirst'},
    a11y: {test: 'todo'},
  },
};

export default preview;
