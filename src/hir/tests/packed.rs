//! What is packed comes out as it went in, whenever it is read.

use super::super::pack::{pack, unpack, unpack_late};
use super::*;

const TEXT: &str = r#"
pub trait Read {
    #[blocks(fs, tokio = "tokio::io")]
    fn read<'a, B: AsRef<[u8]>>(&'a mut self, from: Option<&B>, (at, _): (u64, bool)) -> io::Result<Vec<u8>>
    where
        Self: Sized;
}
impl<T: ?Sized> File<T> {
    pub async fn open(self: Box<Self>) -> impl Iterator<Item = T>;
    fn plain();
}
"#;

#[test]
fn comes_out_as_it_went_in() {
    let options = Options { is_model: true, signatures_only: true, ..OPTIONS };
    let file = with_stack(|| lower(TEXT, &options));
    let bytes: &'static [u8] = pack(std::slice::from_ref(&file)).bytes.leak();
    let at_once = unpack(bytes).expect("it is packed");
    let late = unpack_late(bytes).expect("it is packed");
    let arities = |file: &FileHir| file.fns.iter().map(Fn::arity).collect::<Vec<_>>();
    assert_eq!(arities(&late[0]), [2, 0, 0]);
    assert_eq!(arities(&late[0]), arities(&at_once[0]));
    assert_eq!(dump(&late[0]), dump(&at_once[0]));
    assert_eq!(format!("{:?}", late[0].fns[0].types.params), format!("{:?}", file.fns[0].types.params));
    assert_eq!(format!("{:?}", late[0].fns[0].types.generics), format!("{:?}", file.fns[0].types.generics));
    assert_eq!(format!("{:?}", late[0].fns[1].types.ret), format!("{:?}", file.fns[1].types.ret));
}

#[test]
fn damage_is_no_panic() {
    let file = with_stack(|| lower(TEXT, &OPTIONS));
    let bytes: &'static [u8] = pack(&[file]).bytes.leak();
    for end in 0..bytes.len() {
        assert!(unpack(&bytes[..end]).is_none(), "{end}");
        for file in unpack_late(&bytes[..end]).iter().flatten() {
            dump(file);
        }
    }
}
