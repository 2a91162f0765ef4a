//! What winver knows by itself.

use winver_core::report::DataStamp;
use winver_core::request::{Explain, Images, Matrix, MatrixView, Releases};
use winver_core::{Report, Request, evaluate};

use super::today;
use crate::cli;
use crate::exit::Result;
use crate::flags::{Common, Output};
use crate::sentences as say;

/// The compatibility matrix.
pub(super) fn matrix(args: &cli::Matrix, common: &Common) -> Report {
    let view = match (args.timeline, args.editions) {
        (true, _) => MatrixView::Timeline,
        (_, true) => MatrixView::Editions,
        _ => MatrixView::Table,
    };
    evaluate(&Request::Matrix(Matrix {
        view,
        host: args.host.clone(),
        host_kind: args.host_kind,
        image: args.image.clone(),
        edition: args.edition.clone(),
        as_of: args.as_of.clone(),
        today: today(common),
        lang: common.lang.clone(),
    }))
}

/// The releases.
pub(super) fn releases(args: &cli::Releases, common: &Common) -> Report {
    evaluate(&Request::Releases(Releases {
        kind: args.kind,
        today: today(common),
        lang: common.lang.clone(),
    }))
}

/// What to build on.
pub(super) fn images(args: &cli::BaseImages, common: &Common) -> Report {
    evaluate(&Request::Images(Images {
        host: args.host.clone(),
        host_kind: args.host_kind,
        runtime: args.runtime.runtime.clone(),
        isolation: args.isolation,
        as_of: args.as_of.as_of.clone(),
        today: today(common),
        lang: common.lang.clone(),
    }))
}

/// A finding code, or all.
pub(super) fn explain(args: &cli::Explain, common: &Common) -> Report {
    evaluate(&Request::Explain(Explain {
        code: args.code.clone(),
        today: today(common),
        lang: common.lang.clone(),
    }))
}

/// Which winver this is.
pub(super) fn version(output: Output) -> Result<String> {
    let stamp = DataStamp::current();
    Ok(match output {
        Output::Json => {
            let text = serde_json::to_string_pretty(&stamp);
            text.map_err(|error| say::internal_version(error.to_string()))? + "\n"
        }
        Output::Yaml => format!("version: {}\nasOf: {}\n", stamp.version, stamp.as_of),
        Output::Table | Output::Wide | Output::Markdown | Output::Sarif | Output::Junit | Output::Github => {
            format!("winver {} (tables as of {})\n", stamp.version, stamp.as_of)
        }
    })
}
