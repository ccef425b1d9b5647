pub mod event {
    use bitflags::iter::{Iter, IterNames};
    use std::ops::{BitAnd, BitOr};
    use std::path::PathBuf;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum AccessMode {
        Any,
        Execute,
        Read,
        Write,
        Other,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum AccessKind {
        Any,
        Read,
        Open(AccessMode),
        Close(AccessMode),
        Other,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum CreateKind {
        Any,
        File,
        Folder,
        Other,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum DataChange {
        Any,
        Size,
        Content,
        Other,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum MetadataKind {
        Any,
        AccessTime,
        WriteTime,
        Permissions,
        Ownership,
        Extended,
        Other,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum RenameMode {
        Any,
        To,
        From,
        Both,
        Other,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum ModifyKind {
        Any,
        Data(DataChange),
        Metadata(MetadataKind),
        Name(RenameMode),
        Other,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum RemoveKind {
        Any,
        File,
        Folder,
        Other,
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum EventKind {
        Any,
        Access(AccessKind),
        Create(CreateKind),
        Modify(ModifyKind),
        Remove(RemoveKind),
        Other,
    }

    impl EventKind {
        pub fn is_access(&self) -> bool;
        pub fn is_create(&self) -> bool;
        pub fn is_modify(&self) -> bool;
        pub fn is_remove(&self) -> bool;
        pub fn is_other(&self) -> bool;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct EventKindMask;

    impl EventKindMask {
        pub fn iter(&self) -> Iter<EventKindMask>;
        pub fn iter_names(&self) -> IterNames<EventKindMask>;
        pub const CREATE: Self = ..;
        pub const REMOVE: Self = ..;
        pub const MODIFY_DATA: Self = ..;
        pub const MODIFY_META: Self = ..;
        pub const MODIFY_NAME: Self = ..;
        pub const ACCESS_OPEN: Self = ..;
        pub const ACCESS_CLOSE: Self = ..;
        pub const ACCESS_CLOSE_NOWRITE: Self = ..;
        pub const ALL_MODIFY: Self = ..;
        pub const ALL_ACCESS: Self = ..;
        pub const CORE: Self = ..;
        pub const ALL: Self = ..;
        pub fn empty() -> Self;
        pub fn all() -> Self;
        pub fn bits(&self) -> u32;
        pub fn from_bits(bits: u32) -> Option<Self>;
        pub fn from_bits_truncate(bits: u32) -> Self;
        pub fn from_bits_retain(bits: u32) -> Self;
        pub fn from_name(name: &str) -> Option<Self>;
        pub fn is_empty(&self) -> bool;
        pub fn is_all(&self) -> bool;
        pub fn intersects(&self, other: Self) -> bool;
        pub fn contains(&self, other: Self) -> bool;
        pub fn insert(&mut self, other: Self);
        pub fn remove(&mut self, other: Self);
        pub fn toggle(&mut self, other: Self);
        pub fn set(&mut self, other: Self, value: bool);
        pub fn intersection(self, other: Self) -> Self;
        pub fn union(self, other: Self) -> Self;
        pub fn difference(self, other: Self) -> Self;
        pub fn symmetric_difference(self, other: Self) -> Self;
        pub fn complement(self) -> Self;
        pub fn matches(&self, kind: &EventKind) -> bool;
    }

    impl BitAnd for EventKindMask {
        type Output = EventKindMask;
    }

    impl BitOr for EventKindMask {
        type Output = EventKindMask;
    }

    impl Default for EventKindMask {}

    #[derive(Clone)]
    pub struct Event {
        pub kind: EventKind,
        pub paths: Vec<PathBuf>,
        pub attrs: EventAttributes,
    }

    impl Event {
        pub fn need_rescan(&self) -> bool;
        pub fn tracker(&self) -> Option<usize>;
        pub fn flag(&self) -> Option<Flag>;
        pub fn info(&self) -> Option<&str>;
        pub fn source(&self) -> Option<&str>;
        pub fn new(kind: EventKind) -> Self;
        pub fn set_kind(self, kind: EventKind) -> Self;
        pub fn add_path(self, path: PathBuf) -> Self;
        pub fn add_some_path(self, path: Option<PathBuf>) -> Self;
        pub fn set_tracker(self, tracker: usize) -> Self;
        pub fn set_info(self, info: &str) -> Self;
        pub fn set_flag(self, flag: Flag) -> Self;
        pub fn set_process_id(self, process_id: u32) -> Self;
    }

    impl Default for Event {}

    #[derive(Clone, Debug, Default)]
    pub struct EventAttributes;

    impl EventAttributes {
        pub fn new() -> Self;
        pub fn tracker(&self) -> Option<usize>;
        pub fn flag(&self) -> Option<Flag>;
        pub fn info(&self) -> Option<&str>;
        pub fn source(&self) -> Option<&str>;
        pub fn process_id(&self) -> Option<u32>;
        pub fn set_tracker(&mut self, tracker: usize);
        pub fn set_flag(&mut self, flag: Flag);
        pub fn set_info(&mut self, info: &str);
        pub fn set_process_id(&mut self, process_id: u32);
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Flag {
        Rescan,
    }
}
