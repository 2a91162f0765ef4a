// Written by `cargo xtask codegen`; edit the tables it is made from, not this file.

use winver_registry::message::{Message, Part};

pub(crate) fn cluster_missing(object: impl Into<Part>, plural: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 was not found; 'kubectl get \u{1}' lists what is there",
            "找不到 \0；'kubectl get \u{1}' 会列出现有的对象",
            "\0을(를) 찾을 수 없습니다. 있는 개체는 'kubectl get \u{1}'로 확인하세요",
            "\0 não foi encontrado; 'kubectl get \u{1}' lista o que existe",
        ],
        vec![object.into(), plural.into()],
    )
}

pub(crate) fn cluster_missing_in(
    object: impl Into<Part>,
    namespace: impl Into<Part>,
    plural: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0 was not found in namespace \u{1}; 'kubectl get \u{2} -n \u{1}' lists what is there",
            "在命名空间 \u{1} 中找不到 \0；'kubectl get \u{2} -n \u{1}' 会列出现有的对象",
            "네임스페이스 \u{1}에서 \0을(를) 찾을 수 없습니다. 있는 개체는 'kubectl get \u{2} -n \u{1}'로 확인하세요",
            "\0 não foi encontrado no namespace \u{1}; 'kubectl get \u{2} -n \u{1}' lista o que existe",
        ],
        vec![object.into(), namespace.into(), plural.into()],
    )
}

pub(crate) fn cluster_not_checked(kinds: impl Into<Part>, place: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 of \u{1} cannot be read and are not checked",
            "无法读取\u{1}中的 \0，因此不检查它们",
            "\u{1}의 \0을(를) 읽을 수 없어 확인하지 않습니다",
            "\0 do \u{1} não podem ser lidos e não são verificados",
        ],
        vec![kinds.into(), place.into()],
    )
}

pub(crate) fn cluster_unreadable(place: impl Into<Part>) -> Message {
    Message::new(
        &[
            "this user may read neither pods nor workloads of \0",
            "此用户既不能读取\0中的 Pod，也不能读取其中的工作负载",
            "이 사용자는 \0의 파드도 워크로드도 읽을 수 없습니다",
            "este usuário não pode ler nem os pods nem as cargas de trabalho do \0",
        ],
        vec![place.into()],
    )
}

pub(crate) fn cluster_without_events(why: impl Into<Part>) -> Message {
    Message::new(
        &[
            "objects are judged without their events: \0",
            "判断对象时没有考虑其事件：\0",
            "이벤트 없이 개체를 판정합니다: \0",
            "os objetos são avaliados sem seus eventos: \0",
        ],
        vec![why.into()],
    )
}

pub(crate) fn cluster_without_nodes(why: impl Into<Part>) -> Message {
    Message::new(
        &[
            "objects are judged without the nodes: \0",
            "判断对象时没有考虑节点：\0",
            "노드 없이 개체를 판정합니다: \0",
            "os objetos são avaliados sem os nós: \0",
        ],
        vec![why.into()],
    )
}

pub(crate) fn cluster_without_runtime_classes(why: impl Into<Part>) -> Message {
    Message::new(
        &[
            "objects are judged without the runtime classes: \0",
            "判断对象时没有考虑 RuntimeClass：\0",
            "RuntimeClass 없이 개체를 판정합니다: \0",
            "os objetos são avaliados sem as RuntimeClasses: \0",
        ],
        vec![why.into()],
    )
}

pub(crate) fn connection_bad_proxy(url: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the proxy of the environment is '\0', which is no URL",
            "环境变量中的代理是 '\0'，不是 URL",
            "환경 변수의 프록시 '\0'은(는) URL이 아닙니다",
            "o proxy do ambiente é '\0', que não é uma URL",
        ],
        vec![url.into()],
    )
}

pub(crate) fn connection_bad_server(url: impl Into<Part>) -> Message {
    Message::new(
        &[
            "--server is '\0', which is no URL; give something like https://10.0.0.1:6443",
            "--server 的值是 '\0'，不是 URL；请指定类似 https://10.0.0.1:6443 的地址",
            "--server의 값 '\0'은(는) URL이 아닙니다. https://10.0.0.1:6443 같은 주소를 지정하세요",
            "--server é '\0', que não é uma URL; informe algo como https://10.0.0.1:6443",
        ],
        vec![url.into()],
    )
}

pub(crate) fn connection_bad_server_of_file(url: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the server of the kubeconfig is '\0', which is no URL; give something like https://10.0.0.1:6443",
            "kubeconfig 中的服务器是 '\0'，不是 URL；请指定类似 https://10.0.0.1:6443 的地址",
            "kubeconfig의 서버 '\0'은(는) URL이 아닙니다. https://10.0.0.1:6443 같은 주소를 지정하세요",
            "o servidor do kubeconfig é '\0', que não é uma URL; informe algo como https://10.0.0.1:6443",
        ],
        vec![url.into()],
    )
}

pub(crate) fn connection_bad_timeout(text: impl Into<Part>) -> Message {
    Message::new(
        &[
            "--request-timeout is '\0', which is no duration; give something like 10s or 2m",
            "--request-timeout 的值是 '\0'，不是时长；请指定类似 10s 或 2m 的值",
            "--request-timeout의 값 '\0'은(는) 기간이 아닙니다. 10s 또는 2m처럼 지정하세요",
            "--request-timeout é '\0', que não é uma duração; informe algo como 10s ou 2m",
        ],
        vec![text.into()],
    )
}

pub(crate) fn connection_no_client(server: impl Into<Part>, cause: impl Into<Part>) -> Message {
    Message::new(
        &[
            "no connection to \0 can be made: \u{1}",
            "无法建立到 \0 的连接：\u{1}",
            "\0에 대한 연결을 만들 수 없습니다: \u{1}",
            "não é possível estabelecer conexão com \0: \u{1}",
        ],
        vec![server.into(), cause.into()],
    )
}

pub(crate) fn connection_no_network(error: impl Into<Part>) -> Message {
    Message::new(
        &[
            "no network is to be had (\0)",
            "没有可用的网络（\0）",
            "사용할 수 있는 네트워크가 없습니다(\0)",
            "não há rede disponível (\0)",
        ],
        vec![error.into()],
    )
}

pub(crate) fn file_because(
    path: impl Into<Part>,
    reason: impl Into<Part>,
    right: impl Into<Part>,
) -> Message {
    Message::new(
        &["\0: \u{1}; \u{2}", "\0：\u{1}；\u{2}", "\0: \u{1}. \u{2}", "\0: \u{1}; \u{2}"],
        vec![path.into(), reason.into(), right.into()],
    )
}

pub(crate) fn file_empty(name: impl Into<Part>, right: impl Into<Part>) -> Message {
    Message::new(
        &["\0 is empty; \u{1}", "\0 为空；\u{1}", "\0이(가) 비어 있습니다. \u{1}", "\0 está vazio; \u{1}"],
        vec![name.into(), right.into()],
    )
}

pub(crate) fn file_line_unreadable(name: impl Into<Part>, error: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 cannot be read (\u{1})",
            "无法读取 \0（\u{1}）",
            "\0을(를) 읽을 수 없습니다(\u{1})",
            "\0 não pode ser lido (\u{1})",
        ],
        vec![name.into(), error.into()],
    )
}

pub(crate) fn file_no_kind(name: impl Into<Part>, found: impl Into<Part>, right: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 holds \u{1} without a kind; \u{2}",
            "\0 的内容是没有 kind 的\u{1}；\u{2}",
            "\0의 내용이 kind가 없는 \u{1}입니다. \u{2}",
            "\0 contém \u{1} sem kind; \u{2}",
        ],
        vec![name.into(), found.into(), right.into()],
    )
}

pub(crate) fn file_no_manifests(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 holds no *.yaml, *.yml or *.json file and no Dockerfile",
            "\0 中没有 *.yaml、*.yml 或 *.json 文件，也没有 Dockerfile",
            "\0에 *.yaml, *.yml, *.json 파일도 Dockerfile도 없습니다",
            "\0 não contém nenhum arquivo *.yaml, *.yml ou *.json nem um Dockerfile",
        ],
        vec![path.into()],
    )
}

pub(crate) fn file_no_manifests_here(path: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 holds no *.yaml, *.yml or *.json file and no Dockerfile; -R reads its subdirectories too",
            "\0 中没有 *.yaml、*.yml 或 *.json 文件，也没有 Dockerfile；-R 会一并读取其子目录",
            "\0에 *.yaml, *.yml, *.json 파일도 Dockerfile도 없습니다. -R을 쓰면 하위 디렉터리도 읽습니다",
            "\0 não contém nenhum arquivo *.yaml, *.yml ou *.json nem um Dockerfile; -R lê também os subdiretórios",
        ],
        vec![path.into()],
    )
}

pub(crate) fn file_no_utf8(name: impl Into<Part>, at: impl Into<Part>, right: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 is not text: byte \u{1} belongs to no UTF-8 character; \u{2}",
            "\0 不是文本：字节 \u{1} 不属于任何 UTF-8 字符；\u{2}",
            "\0은(는) 텍스트가 아닙니다. 바이트 \u{1}이(가) UTF-8 문자에 속하지 않습니다. \u{2}",
            "\0 não é texto: o byte \u{1} não pertence a nenhum caractere UTF-8; \u{2}",
        ],
        vec![name.into(), at.into(), right.into()],
    )
}

pub(crate) fn file_not_text(name: impl Into<Part>, right: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 is not text; \u{1}",
            "\0 不是文本；\u{1}",
            "\0은(는) 텍스트가 아닙니다. \u{1}",
            "\0 não é texto; \u{1}",
        ],
        vec![name.into(), right.into()],
    )
}

pub(crate) fn file_stdin_twice() -> Message {
    Message::new(
        &[
            "- stands for stdin and can be given only once",
            "- 代表 stdin，只能指定一次",
            "-는 stdin을 뜻하며 한 번만 지정할 수 있습니다",
            "- representa stdin e só pode ser informado uma vez",
        ],
        vec![],
    )
}

pub(crate) fn file_stdout(error: impl Into<Part>) -> Message {
    Message::new(
        &[
            "stdout cannot be written (\0)",
            "无法写入 stdout（\0）",
            "stdout에 쓸 수 없습니다(\0)",
            "não é possível gravar em stdout (\0)",
        ],
        vec![error.into()],
    )
}

pub(crate) fn file_too_large(
    name: impl Into<Part>,
    limit: impl Into<Part>,
    right: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0 is larger than \u{1} MiB; \u{2}",
            "\0 大于 \u{1} MiB；\u{2}",
            "\0이(가) \u{1} MiB보다 큽니다. \u{2}",
            "\0 tem mais de \u{1} MiB; \u{2}",
        ],
        vec![name.into(), limit.into(), right.into()],
    )
}

pub(crate) fn file_unreadable(
    name: impl Into<Part>,
    detail: impl Into<Part>,
    right: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0 could not be read: \u{1}; \u{2}",
            "无法读取 \0：\u{1}；\u{2}",
            "\0을(를) 읽을 수 없습니다: \u{1}. \u{2}",
            "\0 não pôde ser lido: \u{1}; \u{2}",
        ],
        vec![name.into(), detail.into(), right.into()],
    )
}

pub(crate) fn give_logs() -> Message {
    Message::new(
        &[
            "give what the failing command printed, or a log, as text",
            "请以文本形式指定失败命令的输出或日志",
            "실패한 명령의 출력이나 로그를 텍스트로 지정하세요",
            "informe como texto a saída do comando que falhou ou um log",
        ],
        vec![],
    )
}

pub(crate) fn give_manifests() -> Message {
    Message::new(
        &[
            "give Kubernetes manifests, a compose file or another YAML or JSON file, or a Dockerfile",
            "请给出 Kubernetes 清单、compose 文件或其他 YAML 或 JSON 文件，或者 Dockerfile",
            "Kubernetes 매니페스트, compose 파일이나 그 밖의 YAML 또는 JSON 파일, 또는 Dockerfile을 지정하십시오",
            "informe manifestos do Kubernetes, um arquivo compose ou outro arquivo YAML ou JSON, ou um Dockerfile",
        ],
        vec![],
    )
}

pub(crate) fn give_requests() -> Message {
    Message::new(
        &[
            "give JSON requests, one a line",
            "请指定 JSON 请求，每行一个",
            "JSON 요청을 한 줄에 하나씩 지정하세요",
            "informe solicitações em JSON, uma por linha",
        ],
        vec![],
    )
}

pub(crate) fn give_snapshots() -> Message {
    Message::new(
        &[
            "give what 'kubectl get nodes,pods -A -o json' prints",
            "请指定 'kubectl get nodes,pods -A -o json' 的输出",
            "'kubectl get nodes,pods -A -o json'의 출력을 지정하세요",
            "informe a saída de 'kubectl get nodes,pods -A -o json'",
        ],
        vec![],
    )
}

pub(crate) fn help_arguments() -> Message {
    Message::new(&["Arguments:", "参数:", "인수:", "Argumentos:"], vec![])
}

pub(crate) fn help_commands() -> Message {
    Message::new(&["Commands:", "命令:", "명령:", "Comandos:"], vec![])
}

pub(crate) fn help_default() -> Message {
    Message::new(&["[default: ", "[默认值: ", "[기본값: ", "[padrão: "], vec![])
}

pub(crate) fn help_long() -> Message {
    Message::new(
        &[
            "Print help (see a summary with '-h')",
            "显示帮助（'-h' 显示摘要）",
            "도움말 표시('-h'로 요약 보기)",
            "Mostra a ajuda (veja um resumo com '-h')",
        ],
        vec![],
    )
}

pub(crate) fn help_options() -> Message {
    Message::new(&["Options:", "选项:", "옵션:", "Opções:"], vec![])
}

pub(crate) fn help_possible() -> Message {
    Message::new(&["[possible values: ", "[可选值: ", "[가능한 값: ", "[valores possíveis: "], vec![])
}

pub(crate) fn help_short() -> Message {
    Message::new(
        &[
            "Print help (see more with '--help')",
            "显示帮助（'--help' 显示更详细的内容）",
            "도움말 표시('--help'로 더 자세히 보기)",
            "Mostra a ajuda (veja mais com '--help')",
        ],
        vec![],
    )
}

pub(crate) fn help_usage() -> Message {
    Message::new(&["Usage:", "用法:", "사용법:", "Uso:"], vec![])
}

pub(crate) fn help_values() -> Message {
    Message::new(&["Possible values:", "可选值:", "가능한 값:", "Valores possíveis:"], vec![])
}

pub(crate) fn help_version() -> Message {
    Message::new(&["Print version", "显示版本", "버전 표시", "Mostra a versão"], vec![])
}

pub(crate) fn internal_completion() -> Message {
    Message::new(
        &[
            "the completion script is not text",
            "补全脚本不是文本",
            "자동 완성 스크립트가 텍스트가 아닙니다",
            "o script de preenchimento não é texto",
        ],
        vec![],
    )
}

pub(crate) fn internal_report(error: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the report is no JSON (\0)",
            "报告不是 JSON（\0）",
            "보고서가 JSON이 아닙니다(\0)",
            "o relatório não é JSON (\0)",
        ],
        vec![error.into()],
    )
}

pub(crate) fn internal_version(error: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the version is no JSON (\0)",
            "版本信息不是 JSON（\0）",
            "버전 정보가 JSON이 아닙니다(\0)",
            "a versão não é JSON (\0)",
        ],
        vec![error.into()],
    )
}

pub(crate) fn kubeconfig_as_group() -> Message {
    Message::new(
        &[
            "--as-group needs --as: a group is acted as together with a user",
            "--as-group 需要 --as：组只能与用户一起模拟",
            "--as-group에는 --as가 필요합니다. 그룹은 사용자와 함께 가장해야 합니다",
            "--as-group precisa de --as: um grupo só é representado junto com um usuário",
        ],
        vec![],
    )
}

pub(crate) fn kubeconfig_no_cluster(name: impl Into<Part>, known: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the kubeconfig has no cluster '\0'; it has \u{1}",
            "kubeconfig 中没有集群 '\0'；其中有：\u{1}",
            "kubeconfig에 '\0' 클러스터가 없습니다. 있는 클러스터: \u{1}",
            "o kubeconfig não tem o cluster '\0'; ele tem: \u{1}",
        ],
        vec![name.into(), known.into()],
    )
}

pub(crate) fn kubeconfig_no_context(name: impl Into<Part>, known: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the kubeconfig has no context '\0'; it has \u{1}",
            "kubeconfig 中没有上下文 '\0'；其中有：\u{1}",
            "kubeconfig에 '\0' 컨텍스트가 없습니다. 있는 컨텍스트: \u{1}",
            "o kubeconfig não tem o contexto '\0'; ele tem: \u{1}",
        ],
        vec![name.into(), known.into()],
    )
}

pub(crate) fn kubeconfig_no_current(known: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the kubeconfig has no current context; choose one with --context: it has \0",
            "kubeconfig 中没有当前上下文；请用 --context 选择一个，其中有：\0",
            "kubeconfig에 현재 컨텍스트가 없습니다. --context로 하나를 선택하세요. 있는 컨텍스트: \0",
            "o kubeconfig não tem um contexto atual; escolha um com --context; ele tem: \0",
        ],
        vec![known.into()],
    )
}

pub(crate) fn kubeconfig_no_file() -> Message {
    Message::new(
        &["it is no kubeconfig", "不是 kubeconfig", "kubeconfig가 아닙니다", "não é um kubeconfig"],
        vec![],
    )
}

pub(crate) fn kubeconfig_no_file_at(line: impl Into<Part>, column: impl Into<Part>) -> Message {
    Message::new(
        &[
            "it is no kubeconfig (line \0, column \u{1})",
            "不是 kubeconfig（第 \0 行，第 \u{1} 列）",
            "kubeconfig가 아닙니다(\0번째 줄, \u{1}번째 열)",
            "não é um kubeconfig (linha \0, coluna \u{1})",
        ],
        vec![line.into(), column.into()],
    )
}

pub(crate) fn kubeconfig_no_proxy(cause: impl Into<Part>) -> Message {
    Message::new(
        &[
            "NO_PROXY cannot be read: \0",
            "无法读取 NO_PROXY：\0",
            "NO_PROXY를 읽을 수 없습니다: \0",
            "NO_PROXY não pode ser lido: \0",
        ],
        vec![cause.into()],
    )
}

pub(crate) fn kubeconfig_no_user(name: impl Into<Part>, known: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the kubeconfig has no user '\0'; it has \u{1}",
            "kubeconfig 中没有用户 '\0'；其中有：\u{1}",
            "kubeconfig에 '\0' 사용자가 없습니다. 있는 사용자: \u{1}",
            "o kubeconfig não tem o usuário '\0'; ele tem: \u{1}",
        ],
        vec![name.into(), known.into()],
    )
}

pub(crate) fn kubeconfig_none() -> Message {
    Message::new(&["none", "无", "없음", "nenhum"], vec![])
}

pub(crate) fn kubeconfig_not_found() -> Message {
    Message::new(
        &[
            "no kubeconfig is to be found; name one with --kubeconfig or the variable KUBECONFIG, or use --from with a saved 'kubectl get', which needs no cluster",
            "找不到 kubeconfig；请用 --kubeconfig 或变量 KUBECONFIG 指定一个，或者用 --from 指定保存的 'kubectl get' 输出，后者不需要集群",
            "kubeconfig를 찾을 수 없습니다. --kubeconfig 또는 KUBECONFIG 변수로 지정하거나, 클러스터가 필요 없는 --from으로 저장된 'kubectl get' 출력을 지정하세요",
            "nenhum kubeconfig foi encontrado; indique um com --kubeconfig ou com a variável KUBECONFIG, ou use --from com um 'kubectl get' salvo, que não precisa de cluster",
        ],
        vec![],
    )
}

pub(crate) fn kubeconfig_unreadable(path: impl Into<Part>, what: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0: \u{1}; give a kubeconfig as kubectl reads it, or use --from with a saved 'kubectl get', which needs no cluster",
            "\0：\u{1}；请指定 kubectl 可以读取的 kubeconfig，或者用 --from 指定保存的 'kubectl get' 输出，后者不需要集群",
            "\0: \u{1}. kubectl이 읽을 수 있는 kubeconfig를 지정하거나, 클러스터가 필요 없는 --from으로 저장된 'kubectl get' 출력을 지정하세요",
            "\0: \u{1}; informe um kubeconfig que o kubectl consiga ler, ou use --from com um 'kubectl get' salvo, que não precisa de cluster",
        ],
        vec![path.into(), what.into()],
    )
}

pub(crate) fn kubeconfig_unusable(cause: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the kubeconfig cannot be used: \0",
            "无法使用 kubeconfig：\0",
            "kubeconfig를 사용할 수 없습니다: \0",
            "o kubeconfig não pode ser usado: \0",
        ],
        vec![cause.into()],
    )
}

pub(crate) fn place_cluster() -> Message {
    Message::new(&["the cluster", "集群", "클러스터", "cluster"], vec![])
}

pub(crate) fn place_namespace(name: impl Into<Part>) -> Message {
    Message::new(&["namespace \0", "命名空间 \0 ", "네임스페이스 \0", "namespace \0"], vec![name.into()])
}

pub(crate) fn reason_denied() -> Message {
    Message::new(
        &[
            "may not be read (permission denied)",
            "不允许读取（权限不足）",
            "읽기 권한이 없습니다",
            "não pode ser lido (permissão negada)",
        ],
        vec![],
    )
}

pub(crate) fn reason_directory() -> Message {
    Message::new(&["is a directory", "是一个目录", "디렉터리입니다", "é um diretório"], vec![])
}

pub(crate) fn reason_not_found() -> Message {
    Message::new(&["no such file", "没有此文件", "파일이 없습니다", "o arquivo não existe"], vec![])
}

pub(crate) fn reason_other(error: impl Into<Part>) -> Message {
    Message::new(
        &["cannot be read (\0)", "无法读取（\0）", "읽을 수 없습니다(\0)", "não pode ser lido (\0)"],
        vec![error.into()],
    )
}

pub(crate) fn say_error(sentence: impl Into<Part>) -> Message {
    Message::new(&["error: \0", "错误：\0", "오류: \0", "erro: \0"], vec![sentence.into()])
}

pub(crate) fn say_note(sentence: impl Into<Part>) -> Message {
    Message::new(&["note: \0", "注意：\0", "참고: \0", "observação: \0"], vec![sentence.into()])
}

pub(crate) fn say_nothing_found(place: impl Into<Part>) -> Message {
    Message::new(
        &[
            "nothing to check was found in \0",
            "在\0中没有找到可检查的对象",
            "\0에서 확인할 개체를 찾지 못했습니다",
            "não foi encontrado nada para verificar no \0",
        ],
        vec![place.into()],
    )
}

pub(crate) fn say_nothing_found_with(place: impl Into<Part>, selector: impl Into<Part>) -> Message {
    Message::new(
        &[
            "nothing to check was found in \0 with \u{1}",
            "在\0中没有找到标签符合 \u{1} 的可检查对象",
            "\0에서 \u{1} 레이블의 확인할 개체를 찾지 못했습니다",
            "não foi encontrado nada para verificar no \0 com \u{1}",
        ],
        vec![place.into(), selector.into()],
    )
}

pub(crate) fn say_objects_read(count: impl Into<Part>) -> Message {
    Message::new(
        &["\0 objects read", "已读取 \0 个对象", "개체 \0개를 읽음", "\0 objetos lidos"],
        vec![count.into()],
    )
}

pub(crate) fn say_paste() -> Message {
    Message::new(
        &[
            "paste what failed, then end with Ctrl-D (on Windows: Ctrl-Z and Enter)",
            "请粘贴失败时的输出，然后按 Ctrl-D 结束（在 Windows 上：Ctrl-Z 再按 Enter）",
            "실패한 출력을 붙여 넣은 다음 Ctrl-D로 끝내세요(Windows에서는 Ctrl-Z 후 Enter)",
            "cole o que falhou e termine com Ctrl-D (no Windows: Ctrl-Z e Enter)",
        ],
        vec![],
    )
}

pub(crate) fn server_expired() -> Message {
    Message::new(
        &[
            "the cluster changed faster than it could be read",
            "集群的变化快于读取的速度",
            "클러스터가 읽는 속도보다 빠르게 변경되었습니다",
            "o cluster mudou mais rápido do que pôde ser lido",
        ],
        vec![],
    )
}

pub(crate) fn server_failed(
    server: impl Into<Part>,
    code: impl Into<Part>,
    message: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "the API server \0 answered \u{1}: \u{2}",
            "API 服务器 \0 返回 \u{1}：\u{2}",
            "API 서버 \0의 응답 \u{1}: \u{2}",
            "o servidor de API \0 respondeu \u{1}: \u{2}",
        ],
        vec![server.into(), code.into(), message.into()],
    )
}

pub(crate) fn server_no_credentials(server: impl Into<Part>, cause: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the credentials for \0 are not to be had: \u{1}",
            "无法获得 \0 的凭据：\u{1}",
            "\0에 쓸 자격 증명을 얻을 수 없습니다: \u{1}",
            "não é possível obter as credenciais de \0: \u{1}",
        ],
        vec![server.into(), cause.into()],
    )
}

pub(crate) fn server_no_json(kind: impl Into<Part>, error: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the API server's answer about \0 objects is no JSON (\u{1})",
            "API 服务器关于 \0 对象的响应不是 JSON（\u{1}）",
            "\0 개체에 대한 API 서버의 응답이 JSON이 아닙니다(\u{1})",
            "a resposta do servidor de API sobre objetos \0 não é JSON (\u{1})",
        ],
        vec![kind.into(), error.into()],
    )
}

pub(crate) fn server_not_kubernetes(server: impl Into<Part>) -> Message {
    Message::new(
        &[
            "what \0 answers is not what a Kubernetes API server answers",
            "\0 的响应不像是 Kubernetes API 服务器的响应",
            "\0의 응답은 Kubernetes API 서버의 응답이 아닙니다",
            "a resposta de \0 não é a de um servidor de API do Kubernetes",
        ],
        vec![server.into()],
    )
}

pub(crate) fn server_timeout(server: impl Into<Part>, seconds: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the API server \0 did not answer within \u{1} s (--request-timeout)",
            "API 服务器 \0 在 \u{1} 秒内没有响应（--request-timeout）",
            "API 서버 \0이(가) \u{1}초 안에 응답하지 않았습니다(--request-timeout)",
            "o servidor de API \0 não respondeu em \u{1} s (--request-timeout)",
        ],
        vec![server.into(), seconds.into()],
    )
}

pub(crate) fn server_unauthorized(server: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the API server \0 does not accept the credentials of the kubeconfig (401 Unauthorized)",
            "API 服务器 \0 不接受 kubeconfig 中的凭据（401 Unauthorized）",
            "API 서버 \0이(가) kubeconfig의 자격 증명을 받아들이지 않습니다(401 Unauthorized)",
            "o servidor de API \0 não aceita as credenciais do kubeconfig (401 Unauthorized)",
        ],
        vec![server.into()],
    )
}

pub(crate) fn server_unreachable(server: impl Into<Part>, cause: impl Into<Part>) -> Message {
    Message::new(
        &[
            "the API server \0 cannot be reached: \u{1}",
            "无法连接 API 服务器 \0：\u{1}",
            "API 서버 \0에 연결할 수 없습니다: \u{1}",
            "não é possível acessar o servidor de API \0: \u{1}",
        ],
        vec![server.into(), cause.into()],
    )
}

pub(crate) fn target_host_without_files() -> Message {
    Message::new(
        &[
            "--host, --host-kind and --isolation are for the Dockerfiles and compose files of -f; give -f too, or use check",
            "--host、--host-kind 和 --isolation 用于 -f 的 Dockerfile 和 compose 文件；请同时给出 -f，或使用 check",
            "--host, --host-kind, --isolation은 -f의 Dockerfile과 compose 파일에 쓰는 옵션입니다. -f도 지정하거나 check를 사용하십시오",
            "--host, --host-kind e --isolation são para os Dockerfiles e arquivos compose de -f; informe também -f ou use check",
        ],
        vec![],
    )
}

pub(crate) fn target_mixed_selection() -> Message {
    Message::new(
        &[
            "labels select either nodes or what runs on them; ask for them one after the other",
            "标签要么选择节点，要么选择节点上运行的对象；请分两次查询",
            "레이블은 노드나 노드에서 실행되는 개체 중 한쪽만 선택합니다. 따로 요청하세요",
            "os rótulos selecionam ou os nós ou o que é executado neles; pergunte por um de cada vez",
        ],
        vec![],
    )
}

pub(crate) fn target_named_and_selected() -> Message {
    Message::new(
        &[
            "an object is either named or selected by its labels; leave out the name or -l",
            "对象要么按名称指定，要么按标签选择；请去掉名称或 -l",
            "개체는 이름으로 지정하거나 레이블로 선택합니다. 이름과 -l 중 하나를 빼세요",
            "um objeto é indicado pelo nome ou selecionado pelos rótulos; retire o nome ou -l",
        ],
        vec![],
    )
}

pub(crate) fn target_named_everywhere() -> Message {
    Message::new(
        &[
            "an object cannot be named across all namespaces; give its namespace with -n, or a TYPE without a name",
            "不能跨所有命名空间按名称指定对象；请用 -n 指定其命名空间，或者只写 TYPE 而不写名称",
            "모든 네임스페이스에서 개체를 이름으로 지정할 수는 없습니다. -n으로 네임스페이스를 지정하거나 이름 없이 TYPE만 쓰세요",
            "não é possível indicar um objeto pelo nome em todos os namespaces; informe o namespace com -n ou um TYPE sem nome",
        ],
        vec![],
    )
}

pub(crate) fn target_no_pair(word: impl Into<Part>) -> Message {
    Message::new(
        &[
            "'\0' is no TYPE/NAME; give all objects as TYPE/NAME (pod/web deploy/api) or one TYPE and then names (pod web api)",
            "'\0' 不是 TYPE/NAME；请将所有对象都写成 TYPE/NAME（pod/web deploy/api），或者先写一个 TYPE 再写名称（pod web api）",
            "'\0'은(는) TYPE/NAME 형식이 아닙니다. 모든 개체를 TYPE/NAME(pod/web deploy/api)으로 쓰거나 TYPE 하나와 이름들(pod web api)을 쓰세요",
            "'\0' não é TYPE/NAME; informe todos os objetos como TYPE/NAME (pod/web deploy/api) ou um TYPE seguido de nomes (pod web api)",
        ],
        vec![word.into()],
    )
}

pub(crate) fn target_no_selector(text: impl Into<Part>) -> Message {
    Message::new(
        &[
            "'\0' is no label selector; give something like app=web,tier!=db,env in (test,prod)",
            "'\0' 不是标签选择器；请指定类似 app=web,tier!=db,env in (test,prod) 的内容",
            "'\0'은(는) 레이블 선택기가 아닙니다. app=web,tier!=db,env in (test,prod)처럼 지정하세요",
            "'\0' não é um seletor de rótulos; informe algo como app=web,tier!=db,env in (test,prod)",
        ],
        vec![text.into()],
    )
}

pub(crate) fn target_no_type(kind: impl Into<Part>) -> Message {
    Message::new(
        &[
            "'\0' is no type that winver checks; it checks pod, deploy, sts, ds, rs, rc, job, cronjob and node, as TYPE/NAME (pod/web)",
            "winver 不检查 '\0' 类型；可检查的类型有 pod、deploy、sts、ds、rs、rc、job、cronjob 和 node，写成 TYPE/NAME（pod/web）",
            "'\0'은(는) winver가 확인하는 유형이 아닙니다. 확인하는 유형은 pod, deploy, sts, ds, rs, rc, job, cronjob, node이며 TYPE/NAME(pod/web) 형식으로 씁니다",
            "'\0' não é um tipo que o winver verifica; ele verifica pod, deploy, sts, ds, rs, rc, job, cronjob e node, como TYPE/NAME (pod/web)",
        ],
        vec![kind.into()],
    )
}

pub(crate) fn target_no_type_in(kind: impl Into<Part>, word: impl Into<Part>) -> Message {
    Message::new(
        &[
            "'\0' in '\u{1}' is no type that winver checks; it checks pod, deploy, sts, ds, rs, rc, job, cronjob and node, as TYPE/NAME (pod/web)",
            "winver 不检查 '\u{1}' 中的 '\0' 类型；可检查的类型有 pod、deploy、sts、ds、rs、rc、job、cronjob 和 node，写成 TYPE/NAME（pod/web）",
            "'\u{1}'의 '\0'은(는) winver가 확인하는 유형이 아닙니다. 확인하는 유형은 pod, deploy, sts, ds, rs, rc, job, cronjob, node이며 TYPE/NAME(pod/web) 형식으로 씁니다",
            "'\0' em '\u{1}' não é um tipo que o winver verifica; ele verifica pod, deploy, sts, ds, rs, rc, job, cronjob e node, como TYPE/NAME (pod/web)",
        ],
        vec![kind.into(), word.into()],
    )
}

pub(crate) fn target_node_named_and_selected() -> Message {
    Message::new(
        &[
            "a node is either named or selected by its labels; leave out the name or -l",
            "节点要么按名称指定，要么按标签选择；请去掉名称或 -l",
            "노드는 이름으로 지정하거나 레이블로 선택합니다. 이름과 -l 중 하나를 빼세요",
            "um nó é indicado pelo nome ou selecionado pelos rótulos; retire o nome ou -l",
        ],
        vec![],
    )
}

pub(crate) fn target_recursive_nothing() -> Message {
    Message::new(
        &[
            "-R reads the directories of -f; give -f too",
            "-R 用于读取 -f 的目录；请同时指定 -f",
            "-R은 -f의 디렉터리를 읽습니다. -f도 지정하세요",
            "-R lê os diretórios de -f; informe -f também",
        ],
        vec![],
    )
}

pub(crate) fn target_selected_manifests() -> Message {
    Message::new(
        &[
            "-l selects among the objects of a cluster or of --from, not among the manifests of -f; name them as TYPE/NAME",
            "-l 在集群或 --from 的对象中选择，不在 -f 的清单中选择；请按 TYPE/NAME 指定",
            "-l은 클러스터나 --from의 개체에서 선택하며 -f의 매니페스트에서는 선택하지 않습니다. TYPE/NAME으로 지정하세요",
            "-l seleciona entre os objetos de um cluster ou de --from, não entre os manifestos de -f; indique-os como TYPE/NAME",
        ],
        vec![],
    )
}

pub(crate) fn usage_bad_value(value: impl Into<Part>, arg: impl Into<Part>) -> Message {
    Message::new(
        &[
            "'\0' is no value of \u{1}",
            "'\0' 不是 \u{1} 的有效值",
            "'\0'은(는) \u{1}에 쓸 수 있는 값이 아닙니다",
            "'\0' não é um valor de \u{1}",
        ],
        vec![value.into(), arg.into()],
    )
}

pub(crate) fn usage_bad_value_of(
    value: impl Into<Part>,
    arg: impl Into<Part>,
    values: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "'\0' is no value of \u{1}; it takes \u{2}",
            "'\0' 不是 \u{1} 的有效值；可选值为 \u{2}",
            "'\0'은(는) \u{1}에 쓸 수 있는 값이 아닙니다. 가능한 값: \u{2}",
            "'\0' não é um valor de \u{1}; os valores possíveis são \u{2}",
        ],
        vec![value.into(), arg.into(), values.into()],
    )
}

pub(crate) fn usage_conflict(arg: impl Into<Part>, prior: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 cannot be combined with \u{1}",
            "\0 不能与 \u{1} 同时使用",
            "\0은(는) \u{1}와(과) 함께 쓸 수 없습니다",
            "\0 não pode ser combinado com \u{1}",
        ],
        vec![arg.into(), prior.into()],
    )
}

pub(crate) fn usage_is_command(name: impl Into<Part>) -> Message {
    Message::new(
        &[
            "'\0' is a command; an object of that name is written as TYPE/NAME, like pod/\0",
            "'\0' 是命令；同名的对象请写成 TYPE/NAME，例如 pod/\0",
            "'\0'은(는) 명령입니다. 같은 이름의 개체는 pod/\0처럼 TYPE/NAME 형식으로 쓰세요",
            "'\0' é um comando; um objeto com esse nome é escrito como TYPE/NAME, por exemplo pod/\0",
        ],
        vec![name.into()],
    )
}

pub(crate) fn usage_missing(arg: impl Into<Part>) -> Message {
    Message::new(
        &["\0 must be given", "必须指定 \0", "\0을(를) 지정해야 합니다", "\0 deve ser informado"],
        vec![arg.into()],
    )
}

pub(crate) fn usage_needs_value(arg: impl Into<Part>) -> Message {
    Message::new(
        &["\0 needs a value", "\0 需要一个值", "\0에는 값이 필요합니다", "\0 precisa de um valor"],
        vec![arg.into()],
    )
}

pub(crate) fn usage_needs_value_of(arg: impl Into<Part>, values: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 needs a value; it takes \u{1}",
            "\0 需要一个值；可选值为 \u{1}",
            "\0에는 값이 필요합니다. 가능한 값: \u{1}",
            "\0 precisa de um valor; os valores possíveis são \u{1}",
        ],
        vec![arg.into(), values.into()],
    )
}

pub(crate) fn usage_no_effect(
    flag: impl Into<Part>,
    name: impl Into<Part>,
    program: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "--\0 has no effect before '\u{1}'; '\u{2} \u{1} --help' shows what it takes",
            "--\0 写在 '\u{1}' 之前不起作用；请用 '\u{2} \u{1} --help' 查看它接受的参数",
            "--\0은(는) '\u{1}' 앞에서 효과가 없습니다. 사용할 수 있는 인수는 '\u{2} \u{1} --help'로 확인하세요",
            "--\0 não tem efeito antes de '\u{1}'; '\u{2} \u{1} --help' mostra o que ele aceita",
        ],
        vec![flag.into(), name.into(), program.into()],
    )
}

pub(crate) fn usage_no_utf8() -> Message {
    Message::new(
        &[
            "an argument is not UTF-8 text",
            "有一个参数不是 UTF-8 文本",
            "UTF-8 텍스트가 아닌 인수가 있습니다",
            "um argumento não é texto UTF-8",
        ],
        vec![],
    )
}

pub(crate) fn usage_see(sentence: impl Into<Part>, program: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0; '\u{1} --help' shows what can be given",
            "\0；请用 '\u{1} --help' 查看可用的参数",
            "\0. 사용할 수 있는 인수는 '\u{1} --help'로 확인하세요",
            "\0; '\u{1} --help' mostra o que pode ser informado",
        ],
        vec![sentence.into(), program.into()],
    )
}

pub(crate) fn usage_too_many(value: impl Into<Part>, arg: impl Into<Part>) -> Message {
    Message::new(
        &[
            "'\0' is a value too many for \u{1}",
            "对 \u{1} 来说，值 '\0' 是多余的",
            "\u{1}에 '\0' 값은 더 지정할 수 없습니다",
            "'\0' é um valor a mais para \u{1}",
        ],
        vec![value.into(), arg.into()],
    )
}

pub(crate) fn usage_twice(arg: impl Into<Part>) -> Message {
    Message::new(
        &[
            "\0 can be given only once",
            "\0 只能指定一次",
            "\0은(는) 한 번만 지정할 수 있습니다",
            "\0 só pode ser informado uma vez",
        ],
        vec![arg.into()],
    )
}

pub(crate) fn usage_unknown(arg: impl Into<Part>) -> Message {
    Message::new(
        &["\0 is not known", "无法识别 \0", "\0은(는) 알 수 없는 인수입니다", "\0 não é conhecido"],
        vec![arg.into()],
    )
}

pub(crate) fn usage_unknown_like(
    arg: impl Into<Part>,
    other: impl Into<Part>,
    program: impl Into<Part>,
) -> Message {
    Message::new(
        &[
            "\0 is not known; did you mean \u{1}? '\u{2} --help' shows what can be given",
            "无法识别 \0；是否是指 \u{1}？请用 '\u{2} --help' 查看可用的参数",
            "\0은(는) 알 수 없는 인수입니다. \u{1}을(를) 말씀하신 건가요? 사용할 수 있는 인수는 '\u{2} --help'로 확인하세요",
            "\0 não é conhecido; você quis dizer \u{1}? '\u{2} --help' mostra o que pode ser informado",
        ],
        vec![arg.into(), other.into(), program.into()],
    )
}
