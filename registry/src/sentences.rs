// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use crate::message::{Message, Part};

pub(crate) fn file_about_one(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: is a document about one image and does not say which; give it as REFERENCE=FILE",
            "\0：是单个镜像的文档，但未注明是哪个镜像；请以 REFERENCE=FILE 的形式指定",
            "\0: 이미지 하나에 대한 문서이지만 어느 이미지인지 나와 있지 않습니다. REFERENCE=FILE 형식으로 지정하세요",
            "\0: é um documento sobre uma única imagem e não diz qual; informe-o como REFERENCE=FILE",
        ],
        vec![path.into()],
    )
}

pub(crate) fn file_empty(path: impl Into<Part>, right: impl Into<Part>) -> Message {
    Message::new(
        &["\0: is empty; \u{1}", "\0：文件为空；\u{1}", "\0: 비어 있습니다. \u{1}", "\0: está vazio; \u{1}"],
        vec![path.into(), right.into()],
    )
}

pub(crate) fn file_no_document_of(
    path: impl Into<Part>,
    reference: impl Into<Part>,
    right: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0: is no OCI index, manifest or config of \u{1}; \u{2}",
            "\0：不是 \u{1} 的 OCI index、manifest 或 config；\u{2}",
            "\0: \u{1}의 OCI index, manifest 또는 config가 아닙니다. \u{2}",
            "\0: não é um OCI index, manifest ou config de \u{1}; \u{2}",
        ],
        vec![path.into(), reference.into(), right.into()],
    )
}

pub(crate) fn file_no_document_under(
    path: impl Into<Part>,
    reference: impl Into<Part>,
    right: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0: what it holds under '\u{1}' is neither an OCI index, manifest or config; \u{2}",
            "\0：'\u{1}' 下的内容不是 OCI index、manifest 或 config；\u{2}",
            "\0: '\u{1}' 항목의 내용이 OCI index, manifest 또는 config가 아닙니다. \u{2}",
            "\0: o conteúdo de '\u{1}' não é um OCI index, manifest nem config; \u{2}",
        ],
        vec![path.into(), reference.into(), right.into()],
    )
}

pub(crate) fn file_no_reference(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: stands after an equals sign without a reference; give REFERENCE=FILE",
            "\0：前面有等号，但没有引用；请指定 REFERENCE=FILE",
            "\0: 등호 앞에 참조가 없습니다. REFERENCE=FILE 형식으로 지정하세요",
            "\0: vem depois de um sinal de igual sem referência; informe REFERENCE=FILE",
        ],
        vec![path.into()],
    )
}

pub(crate) fn file_not_found(path: impl Into<Part>) -> Message {
    Message::new(
        &["\0: no such file", "\0：没有此文件", "\0: 파일이 없습니다", "\0: o arquivo não existe"],
        vec![path.into()],
    )
}

pub(crate) fn file_not_json(
    path: impl Into<Part>,
    error: impl Into<Part>,
    right: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0: is not JSON (\u{1}); \u{2}",
            "\0：不是 JSON（\u{1}）；\u{2}",
            "\0: JSON이 아닙니다(\u{1}). \u{2}",
            "\0: não é JSON (\u{1}); \u{2}",
        ],
        vec![path.into(), error.into(), right.into()],
    )
}

pub(crate) fn file_not_text(path: impl Into<Part>, at: impl Into<Part>, right: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: is not text (byte \u{1}); \u{2}",
            "\0：不是文本（字节 \u{1}）；\u{2}",
            "\0: 텍스트가 아닙니다(바이트 \u{1}). \u{2}",
            "\0: não é texto (byte \u{1}); \u{2}",
        ],
        vec![path.into(), at.into(), right.into()],
    )
}

pub(crate) fn file_other(path: impl Into<Part>, found: impl Into<Part>, right: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: holds \u{1}; \u{2}",
            "\0：内容是\u{1}；\u{2}",
            "\0: 내용이 \u{1}입니다. \u{2}",
            "\0: contém \u{1}; \u{2}",
        ],
        vec![path.into(), found.into(), right.into()],
    )
}

pub(crate) fn file_too_large(path: impl Into<Part>, limit: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: is larger than \u{1} MiB, which no description of images is",
            "\0：大于 \u{1} MiB，镜像的描述不可能有这么大",
            "\0: \u{1} MiB보다 큽니다. 이미지에 대한 설명이 이렇게 클 수는 없습니다",
            "\0: tem mais de \u{1} MiB, o que nenhuma descrição de imagens tem",
        ],
        vec![path.into(), limit.into()],
    )
}

pub(crate) fn file_unreadable(path: impl Into<Part>, error: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: cannot be read (\u{1})",
            "\0：无法读取（\u{1}）",
            "\0: 읽을 수 없습니다(\u{1})",
            "\0: não pode ser lido (\u{1})",
        ],
        vec![path.into(), error.into()],
    )
}

pub(crate) fn give_facts() -> Message {
    Message::new(
        &[
            "give a JSON map of references to OCI indexes, manifests or configs, the output of docker manifest inspect -v or docker image inspect, an OCI image layout, or REFERENCE=FILE",
            "请指定从引用到 OCI index、manifest 或 config 的 JSON 映射、docker manifest inspect -v 或 docker image inspect 的输出、OCI 镜像布局，或 REFERENCE=FILE",
            "참조별 OCI index, manifest 또는 config의 JSON 맵, docker manifest inspect -v 또는 docker image inspect의 출력, OCI 이미지 레이아웃, 또는 REFERENCE=FILE을 지정하세요",
            "informe um mapa JSON de referências para OCI index, manifest ou config, a saída de docker manifest inspect -v ou de docker image inspect, um layout de imagem OCI ou REFERENCE=FILE",
        ],
        vec![],
    )
}

pub(crate) fn layout_no_digest(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: has a descriptor without a digest of the form sha256:<hex>",
            "\0：有描述符缺少形如 sha256:<hex> 的摘要",
            "\0: sha256:<hex> 형식의 다이제스트가 없는 설명자가 있습니다",
            "\0: tem um descritor sem um digest no formato sha256:<hex>",
        ],
        vec![path.into()],
    )
}

pub(crate) fn layout_no_index(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: is a folder without index.json; give an OCI image layout (skopeo copy, crane pull --format=oci and docker save write one) or a JSON file",
            "\0：是一个没有 index.json 的文件夹；请指定 OCI 镜像布局（可由 skopeo copy、crane pull --format=oci 和 docker save 生成）或 JSON 文件",
            "\0: index.json이 없는 폴더입니다. OCI 이미지 레이아웃(skopeo copy, crane pull --format=oci, docker save로 만들 수 있음) 또는 JSON 파일을 지정하세요",
            "\0: é uma pasta sem index.json; informe um layout de imagem OCI (skopeo copy, crane pull --format=oci e docker save geram um) ou um arquivo JSON",
        ],
        vec![path.into()],
    )
}

pub(crate) fn layout_no_manifests(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: is no OCI index: it has no manifests",
            "\0：不是 OCI index：没有 manifests",
            "\0: OCI index가 아닙니다. manifests가 없습니다",
            "\0: não é um OCI index: não tem manifests",
        ],
        vec![path.into()],
    )
}

pub(crate) fn layout_no_names(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: is an OCI image layout whose images have no name; give it as REFERENCE=FOLDER",
            "\0：是 OCI 镜像布局，但其中的镜像没有名称；请以 REFERENCE=FOLDER 的形式指定",
            "\0: 이미지에 이름이 없는 OCI 이미지 레이아웃입니다. REFERENCE=FOLDER 형식으로 지정하세요",
            "\0: é um layout de imagem OCI cujas imagens não têm nome; informe-o como REFERENCE=FOLDER",
        ],
        vec![path.into()],
    )
}

pub(crate) fn layout_not_called(
    path: impl Into<Part>,
    count: impl Into<Part>,
    reference: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0: holds \u{1} images and none is called \u{2}",
            "\0：包含 \u{1} 个镜像，但没有名为 \u{2} 的镜像",
            "\0: 이미지가 \u{1}개 있지만 이름이 \u{2}인 이미지는 없습니다",
            "\0: contém \u{1} imagens e nenhuma se chama \u{2}",
        ],
        vec![path.into(), count.into(), reference.into()],
    )
}

pub(crate) fn layout_not_called_but(
    path: impl Into<Part>,
    count: impl Into<Part>,
    reference: impl Into<Part>,
    names: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0: holds \u{1} images and none is called \u{2}: they are \u{3}",
            "\0：包含 \u{1} 个镜像，但没有名为 \u{2} 的镜像：其中有 \u{3}",
            "\0: 이미지가 \u{1}개 있지만 이름이 \u{2}인 이미지는 없습니다. 있는 이미지: \u{3}",
            "\0: contém \u{1} imagens e nenhuma se chama \u{2}: elas são \u{3}",
        ],
        vec![path.into(), count.into(), reference.into(), names.into()],
    )
}

pub(crate) fn type_boolean() -> Message {
    Message::new(&["a boolean", "布尔值", "부울 값", "um booliano"], vec![])
}

pub(crate) fn type_list() -> Message {
    Message::new(&["a list", "列表", "목록", "uma lista"], vec![])
}

pub(crate) fn type_number() -> Message {
    Message::new(&["a number", "数字", "숫자", "um número"], vec![])
}

pub(crate) fn type_object() -> Message {
    Message::new(&["an object", "对象", "개체", "um objeto"], vec![])
}

pub(crate) fn type_string() -> Message {
    Message::new(&["a string", "字符串", "문자열", "uma cadeia de caracteres"], vec![])
}
