use std::fmt::Write;
use std::{fmt, io};

pub mod cursor {
    use std::fmt::Display;
    use std::io;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveTo(pub u16, pub u16);
    impl Display for MoveTo {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveToNextLine(pub u16);
    impl Display for MoveToNextLine {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveToPreviousLine(pub u16);
    impl Display for MoveToPreviousLine {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveToColumn(pub u16);
    impl Display for MoveToColumn {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveToRow(pub u16);
    impl Display for MoveToRow {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveUp(pub u16);
    impl Display for MoveUp {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveRight(pub u16);
    impl Display for MoveRight {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveDown(pub u16);
    impl Display for MoveDown {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct MoveLeft(pub u16);
    impl Display for MoveLeft {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SavePosition;
    impl Display for SavePosition {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct RestorePosition;
    impl Display for RestorePosition {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Hide;
    impl Display for Hide {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Show;
    impl Display for Show {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EnableBlinking;
    impl Display for EnableBlinking {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct DisableBlinking;
    impl Display for DisableBlinking {}

    #[derive(Clone, Copy)]
    pub enum SetCursorStyle {
        DefaultUserShape,
        BlinkingBlock,
        SteadyBlock,
        BlinkingUnderScore,
        SteadyUnderScore,
        BlinkingBar,
        SteadyBar,
    }

    impl Display for SetCursorStyle {}

    #[blocks(stdin)]
    pub fn position() -> io::Result<(u16, u16)>;
}

pub mod event {
    use bitflags::iter::{Iter, IterNames};
    use futures_core::stream::Stream;
    use std::fmt::Display;
    use std::io;
    use std::ops::{BitAnd, BitOr};
    use std::time::Duration;

    #[derive(Debug)]
    pub struct EventStream;

    impl EventStream {
        pub fn new() -> EventStream;
    }

    impl Default for EventStream {}

    impl Stream for EventStream {
        type Item = Result<Event, io::Error>;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub struct KeyboardEnhancementFlags;

    impl KeyboardEnhancementFlags {
        pub fn iter(&self) -> Iter<KeyboardEnhancementFlags>;
        pub fn iter_names(&self) -> IterNames<KeyboardEnhancementFlags>;
        pub fn empty() -> Self;
        pub fn all() -> Self;
        pub fn bits(&self) -> u8;
        pub fn from_bits(bits: u8) -> Option<Self>;
        pub fn from_bits_truncate(bits: u8) -> Self;
        pub fn from_bits_retain(bits: u8) -> Self;
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
        pub const DISAMBIGUATE_ESCAPE_CODES: Self = ..;
        pub const REPORT_EVENT_TYPES: Self = ..;
        pub const REPORT_ALTERNATE_KEYS: Self = ..;
        pub const REPORT_ALL_KEYS_AS_ESCAPE_CODES: Self = ..;
    }

    impl BitAnd for KeyboardEnhancementFlags {
        type Output = KeyboardEnhancementFlags;
    }

    impl BitOr for KeyboardEnhancementFlags {
        type Output = KeyboardEnhancementFlags;
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EnableMouseCapture;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct DisableMouseCapture;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EnableFocusChange;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct DisableFocusChange;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EnableBracketedPaste;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct DisableBracketedPaste;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct PushKeyboardEnhancementFlags(pub KeyboardEnhancementFlags);

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct PopKeyboardEnhancementFlags;

    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum Event {
        FocusGained,
        FocusLost,
        Key(KeyEvent),
        Mouse(MouseEvent),
        Paste(String),
        Resize(u16, u16),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub struct MouseEvent {
        pub kind: MouseEventKind,
        pub column: u16,
        pub row: u16,
        pub modifiers: KeyModifiers,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum MouseEventKind {
        Down(MouseButton),
        Up(MouseButton),
        Drag(MouseButton),
        Moved,
        ScrollDown,
        ScrollUp,
        ScrollLeft,
        ScrollRight,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum MouseButton {
        Left,
        Right,
        Middle,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub struct KeyModifiers;

    impl KeyModifiers {
        pub fn empty() -> Self;
        pub fn all() -> Self;
        pub fn bits(&self) -> u8;
        pub fn from_bits(bits: u8) -> Option<Self>;
        pub fn from_bits_truncate(bits: u8) -> Self;
        pub fn from_bits_retain(bits: u8) -> Self;
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
        pub fn iter(&self) -> Iter<KeyModifiers>;
        pub fn iter_names(&self) -> IterNames<KeyModifiers>;
        pub const SHIFT: Self = ..;
        pub const CONTROL: Self = ..;
        pub const ALT: Self = ..;
        pub const SUPER: Self = ..;
        pub const HYPER: Self = ..;
        pub const META: Self = ..;
        pub const NONE: Self = ..;
    }

    impl BitOr for KeyModifiers {
        type Output = KeyModifiers;
    }

    impl BitAnd for KeyModifiers {
        type Output = KeyModifiers;
    }

    impl Display for KeyModifiers {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum KeyEventKind {
        Press,
        Repeat,
        Release,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub struct KeyEventState;

    impl KeyEventState {
        pub fn empty() -> Self;
        pub fn all() -> Self;
        pub fn bits(&self) -> u8;
        pub fn from_bits(bits: u8) -> Option<Self>;
        pub fn from_bits_truncate(bits: u8) -> Self;
        pub fn from_bits_retain(bits: u8) -> Self;
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
        pub fn iter(&self) -> Iter<KeyEventState>;
        pub fn iter_names(&self) -> IterNames<KeyEventState>;
        pub const KEYPAD: Self = ..;
        pub const CAPS_LOCK: Self = ..;
        pub const NUM_LOCK: Self = ..;
        pub const NONE: Self = ..;
    }

    impl BitAnd for KeyEventState {
        type Output = KeyEventState;
    }

    impl BitOr for KeyEventState {
        type Output = KeyEventState;
    }

    #[derive(Clone, Copy, Debug, PartialOrd)]
    pub struct KeyEvent {
        pub code: KeyCode,
        pub modifiers: KeyModifiers,
        pub kind: KeyEventKind,
        pub state: KeyEventState,
    }

    impl KeyEvent {
        pub fn new(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent;
        pub fn new_with_kind(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent;
        pub fn new_with_kind_and_state(
            code: KeyCode,
            modifiers: KeyModifiers,
            kind: KeyEventKind,
            state: KeyEventState,
        ) -> KeyEvent;
    }

    impl From<KeyCode> for KeyEvent {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum MediaKeyCode {
        Play,
        Pause,
        PlayPause,
        Reverse,
        Stop,
        FastForward,
        Rewind,
        TrackNext,
        TrackPrevious,
        Record,
        LowerVolume,
        RaiseVolume,
        MuteVolume,
    }

    impl Display for MediaKeyCode {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum ModifierKeyCode {
        LeftShift,
        LeftControl,
        LeftAlt,
        LeftSuper,
        LeftHyper,
        LeftMeta,
        RightShift,
        RightControl,
        RightAlt,
        RightSuper,
        RightHyper,
        RightMeta,
        IsoLevel3Shift,
        IsoLevel5Shift,
    }

    impl Display for ModifierKeyCode {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Hash)]
    pub enum KeyCode {
        Backspace,
        Enter,
        Left,
        Right,
        Up,
        Down,
        Home,
        End,
        PageUp,
        PageDown,
        Tab,
        BackTab,
        Delete,
        Insert,
        F(u8),
        Char(char),
        Null,
        Esc,
        CapsLock,
        ScrollLock,
        NumLock,
        PrintScreen,
        Pause,
        Menu,
        KeypadBegin,
        Media(MediaKeyCode),
        Modifier(ModifierKeyCode),
    }

    impl Display for KeyCode {}

    #[blocks(stdin, instead = "crossterm::event::EventStream")]
    #[nonblocking(ZERO, zero)]
    pub fn poll(timeout: Duration) -> io::Result<bool>;

    #[blocks(stdin, instead = "crossterm::event::EventStream")]
    pub fn read() -> io::Result<Event>;
}

pub mod style {
    use std::fmt::Display;

    pub struct Attributes;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct ContentStyle {
        pub foreground_color: Option<Color>,
        pub background_color: Option<Color>,
        pub underline_color: Option<Color>,
        pub attributes: Attributes,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct StyledContent<D: Display>;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Attribute {
        Reset,
        Bold,
        Dim,
        Italic,
        Underlined,
        DoubleUnderlined,
        Undercurled,
        Underdotted,
        Underdashed,
        SlowBlink,
        RapidBlink,
        Reverse,
        Hidden,
        CrossedOut,
        Fraktur,
        NoBold,
        NormalIntensity,
        NoItalic,
        NoUnderline,
        NoBlink,
        NoReverse,
        NoHidden,
        NotCrossedOut,
        Framed,
        Encircled,
        OverLined,
        NotFramedOrEncircled,
        NotOverLined,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Color {
        Reset,
        Black,
        DarkGrey,
        Red,
        DarkRed,
        Green,
        DarkGreen,
        Yellow,
        DarkYellow,
        Blue,
        DarkBlue,
        Magenta,
        DarkMagenta,
        Cyan,
        DarkCyan,
        White,
        Grey,
        Rgb { r: u8, g: u8, b: u8 },
        AnsiValue(u8),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SetForegroundColor(pub Color);

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ResetColor;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Print<T: Display>(pub T);

    pub trait Stylize: Sized {}

    impl Stylize for String {
        type Styled = StyledContent<String>;
    }

    impl Stylize for char {
        type Styled = StyledContent<char>;
    }

    impl Stylize for &str {
        type Styled = StyledContent<&str>;
    }
}

pub mod terminal {
    use linux_raw_sys::general::winsize;
    use std::fmt::Display;
    use std::io;

    #[derive(Debug)]
    pub struct WindowSize {
        pub rows: u16,
        pub columns: u16,
        pub width: u16,
        pub height: u16,
    }

    impl From<winsize> for WindowSize {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct DisableLineWrap;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EnableLineWrap;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EnterAlternateScreen;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct LeaveAlternateScreen;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ScrollUp(pub u16);
    impl Display for ScrollUp {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ScrollDown(pub u16);
    impl Display for ScrollDown {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SetSize(pub u16, pub u16);
    impl Display for SetSize {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SetTitle<T>(pub T);

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct BeginSynchronizedUpdate;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct EndSynchronizedUpdate;

    #[blocks(stdin)]
    pub fn supports_keyboard_enhancement() -> io::Result<bool>;
    pub fn is_raw_mode_enabled() -> io::Result<bool>;
    pub fn enable_raw_mode() -> io::Result<()>;
    pub fn disable_raw_mode() -> io::Result<()>;
    pub fn size() -> io::Result<(u16, u16)>;
    pub fn window_size() -> io::Result<WindowSize>;
}

pub trait Command {
    fn write_ansi(&self, f: &mut impl Write) -> fmt::Result;
}

pub trait ExecutableCommand {
    fn execute(&mut self, command: impl Command) -> io::Result<&mut Self>;
}

impl<T: std::io::Write + ?Sized> ExecutableCommand for T {}

pub trait QueueableCommand {
    fn queue(&mut self, command: impl Command) -> io::Result<&mut Self>;
}

impl<T: std::io::Write + ?Sized> QueueableCommand for T {}

pub trait SynchronizedUpdate {
    fn sync_update<T>(&mut self, operations: impl FnOnce(&mut Self) -> T) -> io::Result<T>;
}

impl<W: std::io::Write + ?Sized> SynchronizedUpdate for W {}

#[macro_export]
macro_rules! queue {
    () => {};
}

#[macro_export]
macro_rules! execute {
    () => {};
}
