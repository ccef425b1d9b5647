pub mod unix {
    pub mod fs;
    pub mod net;
}
