/** Makes the function that loads a part once and puts it to use; after a failure the next call tries again. */
export function createLoader<Part>(load: () => Promise<Part>, use: (part: Part) => void): () => Promise<void> {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= load().then(use, (error) => {
      loading = undefined;
      console.error('consentgate:', error);
    });
    return loading;
  };
}
