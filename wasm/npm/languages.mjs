// Where the packs of the languages are. English is in the modules.

export const packs = {
  "zh-CN": new URL("./languages/zh-CN.txt", import.meta.url),
  "ko-KR": new URL("./languages/ko-KR.txt", import.meta.url),
  "pt-BR": new URL("./languages/pt-BR.txt", import.meta.url),
};
