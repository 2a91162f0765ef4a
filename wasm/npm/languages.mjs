// Where the packs of the languages are, when somebody asks: a worker made of a blob has no place of its own. English is
// in the modules.

export const packs = {
  "zh-CN": () => new URL("./languages/zh-CN.txt", import.meta.url),
  "ko-KR": () => new URL("./languages/ko-KR.txt", import.meta.url),
  "pt-BR": () => new URL("./languages/pt-BR.txt", import.meta.url),
};
