/** The manifest of the elements, from their source: for Storybook, editors and the npm package. */
export default {
  globs: ['src/elements/**/*.ts', 'src/internal/explainer-element.ts', 'src/internal/events.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly()],
};

/** Leaves out what is nobody else's: `#` and `private` members, `@state`, and Lit's own methods. */
function publicOnly() {
  const isPublic = ({name = '#', privacy}) =>
    !name.startsWith('#') && !name.startsWith('_') && (privacy ?? 'public') === 'public';
  const isLits = ({name}) => LIT_METHODS.has(name);
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules)
        for (const declaration of declarations)
          if (declaration.kind === 'class') {
            declaration.members = declaration.members?.filter((member) => isPublic(member) && !member.static && !isLits(member));
            // Only those documented with @fires; the analyzer guesses others from the code.
            declaration.events = declaration.events?.filter(({name}) => name?.startsWith('explainer-'));
            declaration.attributes = declaration.attributes?.filter(({fieldName}) => !fieldName || isPublic({name: fieldName}));
          }
    },
  };
}

const LIT_METHODS = new Set(
  'styles shadowRootOptions willUpdate update updated firstUpdated render connectedCallback disconnectedCallback attributeChangedCallback createRenderRoot'.split(
    ' ',
  ),
);
