//! Finding names again among very many.

/// Numbers under names, in any case of the letters. What is under a name is to be looked at again: another name may
/// have the same hash.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Hashes and numbers, by hash; as many lists as there are numbers, or up to four times as many numbers.
    lists: Vec<Vec<(usize, usize)>>,
    count: usize,
}

impl Names {
    /// Puts a number under a name.
    pub(crate) fn add(&mut self, name: &str, number: usize) {
        if self.count >= self.lists.len().saturating_mul(4) {
            let known = std::mem::take(&mut self.lists);
            self.lists.resize_with(self.count.max(16), Vec::new);
            for (hash, number) in known.into_iter().flatten() {
                self.put(hash, number);
            }
        }
        self.put(hash(name), number);
        self.count = self.count.saturating_add(1);
    }

    fn put(&mut self, hash: usize, number: usize) {
        let lists = self.lists.len().max(1);
        if let Some(list) = self.lists.get_mut(hash % lists) {
            list.push((hash, number));
        }
    }

    /// The numbers that may be under a name, in the order in which they were put there.
    pub(crate) fn of(&self, name: &str) -> impl DoubleEndedIterator<Item = usize> {
        let hash = hash(name);
        let list = self.lists.get(hash % self.lists.len().max(1)).map(Vec::as_slice).unwrap_or_default();
        list.iter().filter(move |(known, _)| *known == hash).map(|(_, number)| *number)
    }
}

/// FNV-1a.
fn hash(name: &str) -> usize {
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    });
    usize::try_from(hash).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_found_again() {
        let mut names = Names::default();
        assert_eq!(names.of("a").next(), None);
        let all: Vec<String> = (0..5000).map(|number| format!("Name{number}")).collect();
        for (number, name) in all.iter().enumerate() {
            names.add(name, number);
        }
        assert!(
            all.iter()
                .enumerate()
                .all(|(number, name)| names.of(&name.to_lowercase()).any(|known| known == number))
        );
        assert_eq!(names.of("name7").collect::<Vec<_>>(), [7]);
    }
}
