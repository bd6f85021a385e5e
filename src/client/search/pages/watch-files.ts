/**
 * Counts the files below a path that did not come. Pagefind answers without a part of its index that it could not load, as if
 * its words stood nowhere; only the requests tell.
 */
export function watchLostFiles(path: string): () => number {
  let lost = 0;
  const plain = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const own = typeof input === 'string' && input.startsWith(path);
    try {
      const response = await plain(input, options);
      if (own && !response.ok) lost += 1;
      return response;
    } catch (error) {
      if (own) lost += 1;
      throw error;
    }
  };
  return () => lost;
}
