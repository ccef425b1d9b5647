use std::io::{Read, Write};

pub use rustls_pki_types as pki_types;

#[os_backed_if(T)]
pub struct Stream<'a, C, T>;

impl<'a, C, T: Read + Write> Stream<'a, C, T> {
    pub fn new(conn: &'a mut C, sock: &'a mut T) -> Self;
}

impl<C, T: Read + Write> Read for Stream<'_, C, T> {}
impl<C, T: Read + Write> Write for Stream<'_, C, T> {}

#[os_backed_if(T)]
pub struct StreamOwned<C, T>;

impl<C, T: Read + Write> StreamOwned<C, T> {
    pub fn new(conn: C, sock: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_parts(self) -> (C, T);
}

impl<C, T: Read + Write> Read for StreamOwned<C, T> {}
impl<C, T: Read + Write> Write for StreamOwned<C, T> {}
