//! Where `mod name;` leads, by rustc's rules. Nothing is opened here; a path that is returned led to a file.

use super::disk::{is_file, normalize};
use std::path::{Path, PathBuf};

/// The file of a module.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ModuleFile {
    pub path: PathBuf,
    /// Whether its own child modules lie beside it: it is a `mod.rs`, or was reached through `#[path]`.
    pub is_mod_rs: bool,
}

/// Where `mod name;` of a file leads, or the paths that were tried in vain.
///
/// `is_mod_rs` says that the file is a crate's root, a `mod.rs`, or was reached through `#[path]`. `nesting` names the
/// inline modules around the declaration, outermost first, each with its own `#[path]`.
pub fn module_file(
    file: &Path,
    is_mod_rs: bool,
    nesting: &[(&str, Option<&str>)],
    name: &str,
    path_attribute: Option<&str>,
) -> Result<ModuleFile, Vec<PathBuf>> {
    let mut directory = file.parent().unwrap_or(Path::new("")).to_path_buf();
    // The modules of `a/b.rs` lie in `a/b`, yet a `#[path]` straight in it starts from `a`: so the `b` comes late.
    let mut pending = if is_mod_rs { None } else { file.file_stem() };
    for (inline, attribute) in nesting {
        match attribute {
            Some(attribute) => {
                directory.push(attribute);
                pending = None;
            }
            None => {
                directory.extend(pending.take());
                directory.push(plain(inline));
            }
        }
    }

    if let Some(attribute) = path_attribute {
        let path = normalize(&directory.join(attribute));
        return if is_file(&path) { Ok(ModuleFile { path, is_mod_rs: true }) } else { Err(vec![path]) };
    }

    directory.extend(pending);
    let directory = normalize(&directory);
    let beside = directory.join(format!("{}.rs", plain(name)));
    if is_file(&beside) {
        return Ok(ModuleFile { path: beside, is_mod_rs: false });
    }
    let inside = directory.join(plain(name)).join("mod.rs");
    if is_file(&inside) {
        return Ok(ModuleFile { path: inside, is_mod_rs: true });
    }
    Err(vec![beside, inside])
}

fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::testing::Folder;

    fn find(
        folder: &Folder,
        file: &str,
        is_mod_rs: bool,
        nesting: &[(&str, Option<&str>)],
        name: &str,
        attribute: Option<&str>,
    ) -> String {
        match module_file(&folder.path(file), is_mod_rs, nesting, name, attribute) {
            Ok(found) => format!("{}{}", folder.show(&found.path), if found.is_mod_rs { " *" } else { "" }),
            Err(tried) => tried.iter().map(|path| format!("!{}", folder.show(path))).collect::<Vec<_>>().join(" "),
        }
    }

    #[test]
    fn default_places() {
        let folder = Folder::new(&["src/a.rs", "src/b/mod.rs", "src/a/c.rs", "src/in/x.rs", "src/a/in/y.rs"]);
        assert_eq!(find(&folder, "src/lib.rs", true, &[], "a", None), "src/a.rs");
        assert_eq!(find(&folder, "src/lib.rs", true, &[], "b", None), "src/b/mod.rs *");
        assert_eq!(find(&folder, "src/lib.rs", true, &[], "c", None), "!src/c.rs !src/c/mod.rs");
        assert_eq!(find(&folder, "src/a.rs", false, &[], "c", None), "src/a/c.rs");
        assert_eq!(find(&folder, "src/lib.rs", true, &[("r#in", None)], "x", None), "src/in/x.rs");
        assert_eq!(find(&folder, "src/a.rs", false, &[("in", None)], "y", None), "src/a/in/y.rs");
    }

    #[test]
    fn path_attributes() {
        let folder = Folder::new(&["src/a/p.rs", "src/a/b/in/p.rs", "src/a/other/p.rs", "src/a/z/k.rs", "src/q.rs"]);
        let inline = [("in", None)];
        assert_eq!(find(&folder, "src/a/b.rs", false, &[], "m", Some("p.rs")), "src/a/p.rs *");
        assert_eq!(find(&folder, "src/a/b.rs", false, &inline, "m", Some("p.rs")), "src/a/b/in/p.rs *");
        assert_eq!(find(&folder, "src/a/b.rs", false, &[("in", Some("other"))], "p", None), "src/a/other/p.rs");
        let nested = [("in", Some("z")), ("no", None)];
        assert_eq!(find(&folder, "src/a/b.rs", false, &nested, "m", Some("../k.rs")), "src/a/z/k.rs *");
        assert_eq!(find(&folder, "src/a/b.rs", false, &[], "m", Some("../q.rs")), "src/q.rs *");
        assert_eq!(find(&folder, "src/a/b.rs", false, &[], "m", Some("none.rs")), "!src/a/none.rs");
    }
}
