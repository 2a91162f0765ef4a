//! What the rows of the tables cite, and when.

use super::tables::{Name, Revision, Tables};

impl Tables {
    /// Every source that a row names, with where.
    pub(crate) fn cited(&self) -> Vec<(String, &str)> {
        let mut out: Vec<(String, &str)> = Vec::new();
        out.extend(self.releases.iter().map(|r| (format!("releases.toml: {}", r.id), r.source.as_str())));
        out.extend(self.families.iter().map(|r| (format!("families.toml: {}", r.base), r.source.as_str())));
        out.extend(self.editions.iter().map(|r| (format!("editions.toml: {}", r.id), r.source.as_str())));
        out.extend(self.defects.iter().map(|r| (format!("editions.toml: {}", r.id), r.source.as_str())));
        out.extend(self.rules.iter().map(|r| (format!("runtimes.toml: {}", r.id), r.source.as_str())));
        out.extend(
            self.runtimes
                .iter()
                .map(|r| (format!("runtimes.toml: {} {}", r.product, r.from), r.source.as_str())),
        );
        out.extend(
            self.forbidden.iter().map(|r| (format!("forbidden-fields.toml: {}", r.path), r.source.as_str())),
        );
        out.extend(
            self.behaviours.iter().map(|r| (format!("windows-behaviour.toml: {}", r.id), r.source.as_str())),
        );
        out.extend(
            self.signatures.iter().map(|r| (format!("signatures.toml: {}", r.pattern), r.source.as_str())),
        );
        out.extend(
            self.causes
                .iter()
                .filter_map(|r| Some((format!("causes.toml: {}", r.name), r.source.as_deref()?))),
        );
        out.extend(
            self.readings
                .iter()
                .filter_map(|r| Some((format!("readings.toml: {}", r.pattern), r.source.as_deref()?))),
        );
        out.extend(self.runners.iter().map(|r| (format!("runners.toml: {}", r.label), r.source.as_str())));
        out.extend(
            self.daemon_options.iter().map(|r| (format!("daemon-options.toml: {}", r.os), r.source.as_str())),
        );
        out.extend(
            self.hresults.iter().map(|r| (format!("hresults.toml: {:#010x}", r.code), r.source.as_str())),
        );
        let name = |r: &Name| format!("names.toml: {}", r.names.join(", "));
        out.extend(self.names.iter().map(|r| (name(r), r.source.as_str())));
        out.extend(self.words.iter().map(|r| (format!("words.toml: {}", r.meaning), r.source.as_str())));
        let row = |r: &Revision| format!("revisions.csv: {}.{}", r.build, r.revision);
        out.extend(self.revisions.iter().map(|r| (row(r), r.source.as_str())));
        for image in &self.base_images {
            let at = format!("base-images.toml: {}", image.repository);
            out.extend(image.latest_source.as_deref().map(|source| (at.clone(), source)));
            out.push((at, image.source.as_str()));
        }
        for tag in &self.image_tags {
            let at = format!("image-tags.csv: {},{}", tag.list, tag.tag);
            let ends_source = Some(tag.ends_source.as_str()).filter(|source| !source.is_empty());
            out.extend(ends_source.map(|source| (at.clone(), source)));
            out.push((at, tag.source.as_str()));
        }
        out.push(("kubernetes.toml".to_owned(), self.kubernetes.source.as_str()));
        out.extend(super::start::cited(self));
        for rule in &self.rule_sources {
            out.extend(
                rule.sources.iter().map(|s| (format!("rule-sources.toml: {}", rule.rule), s.as_str())),
            );
        }
        for reason in &self.disagreements {
            out.extend(
                reason.sources.iter().map(|s| (format!("disagreements.toml: {}", reason.id), s.as_str())),
            );
        }
        // A cell is from the page that its edition is.
        for edition in self.editions.iter().filter(|e| self.matrix.iter().any(|row| row.edition == e.id)) {
            out.push((format!("matrix.csv: {}", edition.id), edition.source.as_str()));
        }
        out
    }

    /// Every date of a row, with where.
    pub(crate) fn dates(&self) -> Vec<(String, &str)> {
        let mut out: Vec<(String, &str)> = Vec::new();
        out.extend(self.sources.iter().map(|r| (format!("sources.toml: {}", r.id), r.date.as_str())));
        for release in &self.releases {
            let at = format!("releases.toml: {}", release.id);
            out.push((at.clone(), release.available.as_str()));
            out.push((at.clone(), release.date.as_str()));
            out.extend(release.phases.iter().map(|phase| (at.clone(), phase.ends.as_str())));
        }
        out.extend(self.families.iter().map(|r| (format!("families.toml: {}", r.base), r.date.as_str())));
        out.extend(self.editions.iter().map(|r| (format!("editions.toml: {}", r.id), r.date.as_str())));
        out.extend(self.defects.iter().map(|r| (format!("editions.toml: {}", r.id), r.date.as_str())));
        out.extend(self.rules.iter().map(|r| (format!("runtimes.toml: {}", r.id), r.date.as_str())));
        out.extend(self.runtimes.iter().map(|r| (format!("runtimes.toml: {}", r.from), r.date.as_str())));
        out.extend(
            self.forbidden.iter().map(|r| (format!("forbidden-fields.toml: {}", r.path), r.date.as_str())),
        );
        out.extend(
            self.behaviours.iter().map(|r| (format!("windows-behaviour.toml: {}", r.id), r.date.as_str())),
        );
        out.extend(
            self.signatures.iter().map(|r| (format!("signatures.toml: {}", r.pattern), r.date.as_str())),
        );
        out.extend(
            self.hresults.iter().map(|r| (format!("hresults.toml: {:#010x}", r.code), r.date.as_str())),
        );
        out.extend(
            self.causes.iter().filter_map(|r| Some((format!("causes.toml: {}", r.name), r.date.as_deref()?))),
        );
        out.extend(self.readings.iter().map(|r| (format!("readings.toml: {}", r.pattern), r.date.as_str())));
        for image in &self.base_images {
            let at = format!("base-images.toml: {}", image.repository);
            out.extend(image.moved.as_deref().map(|date| (at.clone(), date)));
            out.extend(image.latest_until.as_deref().map(|date| (at.clone(), date)));
            out.push((at, image.date.as_str()));
        }
        for tag in &self.image_tags {
            let at = format!("image-tags.csv: {},{}", tag.list, tag.tag);
            out.extend(
                Some(tag.ends.as_str()).filter(|date| !date.is_empty()).map(|date| (at.clone(), date)),
            );
            out.push((at, tag.date.as_str()));
        }
        out.extend(
            self.rule_sources.iter().map(|r| (format!("rule-sources.toml: {}", r.rule), r.date.as_str())),
        );
        out.extend(
            self.disagreements.iter().map(|r| (format!("disagreements.toml: {}", r.id), r.date.as_str())),
        );
        out.extend(
            self.names.iter().map(|r| (format!("names.toml: {}", r.names.join(", ")), r.date.as_str())),
        );
        out.extend(self.words.iter().map(|r| (format!("words.toml: {}", r.meaning), r.date.as_str())));
        let row = |r: &Revision| format!("revisions.csv: {}.{}", r.build, r.revision);
        out.extend(self.revisions.iter().map(|r| (row(r), r.date.as_str())));
        for runner in &self.runners {
            let at = format!("runners.toml: {}", runner.label);
            out.push((at.clone(), runner.date.as_str()));
            out.extend(runner.until.as_deref().map(|until| (at, until)));
        }
        out.extend(
            self.daemon_options.iter().map(|r| (format!("daemon-options.toml: {}", r.os), r.date.as_str())),
        );
        out.push(("kubernetes.toml".to_owned(), self.kubernetes.date.as_str()));
        out.extend(super::start::dates(self));
        out
    }
}
