//! Finding names again among very many.

/// No more lists than this: with them, names by the ten thousand are found in steps by the hundred.
const LISTS: usize = 256;

/// Numbers under names, in any case of the letters. What is under a name is to be looked at again: other names may
/// share its list.
#[derive(Debug, Default)]
pub(crate) struct Names {
    lists: Vec<Vec<usize>>,
}

impl Names {
    /// Puts a number under a name.
    pub(crate) fn add(&mut self, name: &str, number: usize) {
        if self.lists.is_empty() {
            self.lists.resize_with(LISTS, Vec::new);
        }
        if let Some(list) = self.lists.get_mut(list(name)) {
            list.push(number);
        }
    }

    /// The numbers that may be under a name, in the order in which they were put there.
    pub(crate) fn of(&self, name: &str) -> &[usize] {
        self.lists.get(list(name)).map(Vec::as_slice).unwrap_or_default()
    }
}

/// FNV-1a.
fn list(name: &str) -> usize {
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    });
    usize::try_from(hash).unwrap_or_default() % LISTS
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_found_again() {
        let mut names = Names::default();
        assert_eq!(names.of("a"), [] as [usize; 0]);
        let all: Vec<String> = (0..5000).map(|number| format!("Name{number}")).collect();
        for (number, name) in all.iter().enumerate() {
            names.add(name, number);
        }
        assert!(
            all.iter().enumerate().all(|(number, name)| names.of(&name.to_lowercase()).contains(&number))
        );
        assert!(names.of("name7").len() < 100);
    }
}
