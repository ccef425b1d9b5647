pub use crossterm;
