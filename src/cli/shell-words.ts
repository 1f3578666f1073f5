/** Words as they must be typed in a shell to be read as they are: `node 'my folder/bin/trygmaal.js'`. */
export const shellWords = (words: readonly string[]): string => words.map(quoted).join(' ')

const quoted = (word: string): string => (/^[\w./:,=@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)
