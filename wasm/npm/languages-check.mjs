// The beginnings of the packs: all that winver/check says.

export const packs = {
  "zh-CN": () => new URL("./languages/check/zh-CN.txt", import.meta.url),
  "ko-KR": () => new URL("./languages/check/ko-KR.txt", import.meta.url),
  "pt-BR": () => new URL("./languages/check/pt-BR.txt", import.meta.url),
};
