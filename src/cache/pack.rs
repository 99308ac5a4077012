//! A pack: entries in one file, found by key without reading the others.
//!
//! ```text
//! magic     16 bytes, the last one the version of this layout
//! count     u32, number of entries
//! index     entries in key order: key 32, offset u64, length u32, checksum 16
//! contents  one after the other
//! ```
//!
//! Numbers are little-endian. The checksum is the start of the hash of key and content, so the index needs none of its
//! own: whatever is wrong in it leads to a key that nobody asks for, or to bytes that do not fit their checksum.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::key::{Key, LENGTH};

/// The extension of a pack's name.
pub(super) const EXTENSION: &str = "pack";
/// How the name of a file starts that is being written.
pub(super) const TEMPORARY: &str = ".unseam-";

const MAGIC: &[u8; 16] = b"unseam pack\n\0\0\0\x01";
const CHECKSUM: usize = 16;
const ROW: usize = LENGTH + 8 + 4 + CHECKSUM;
const HEAD: usize = MAGIC.len() + 4;

/// Where an entry lies in its pack.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) key: Key,
    offset: u64,
    len: u32,
    checksum: [u8; CHECKSUM],
}

/// The index of a pack on disk.
#[derive(Debug)]
pub(super) struct Pack {
    path: PathBuf,
    bytes: u64,
    index: Vec<u8>,
}

/// A pack that is being read, with the content read last.
#[derive(Debug)]
pub(super) struct Open {
    file: File,
    /// Size of the file.
    bytes: u64,
    buffer: Vec<u8>,
}

impl Pack {
    /// Reads the index of a pack; `None` where there is no file, or none of this layout.
    pub(super) fn open(path: &Path) -> Option<Self> {
        let mut file = File::open(path).ok()?;
        let bytes = file.metadata().ok()?.len();
        let mut head = [0; HEAD];
        file.read_exact(&mut head).ok()?;
        let count = head.strip_prefix(MAGIC)?.first_chunk()?;
        let len = (u32::from_le_bytes(*count) as usize).checked_mul(ROW)?;
        if (HEAD + len) as u64 > bytes {
            return None;
        }
        let mut index = vec![0; len];
        file.read_exact(&mut index).ok()?;
        Some(Self {
            path: path.to_owned(),
            bytes,
            index,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Size of the file.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Number of entries.
    pub(super) fn len(&self) -> usize {
        self.index.len() / ROW
    }

    /// All entries in key order.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> + '_ {
        self.index.chunks_exact(ROW).filter_map(place)
    }

    /// Where the entry of `key` lies.
    pub(super) fn find(&self, key: Key) -> Option<Place> {
        let row = |at: usize| self.index.get(at * ROW..(at + 1) * ROW);
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if &row(middle)?[..LENGTH] < key.bytes().as_slice() {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        place(row(low)?).filter(|place| place.key == key)
    }

    /// Opens the pack to read from it; `None` where it is gone.
    pub(super) fn reader(&self) -> Option<Open> {
        Some(Open {
            file: File::open(&self.path).ok()?,
            bytes: self.bytes,
            buffer: Vec::new(),
        })
    }
}

impl Open {
    /// The content of an entry, if it is sound.
    pub(super) fn read(&mut self, place: Place) -> Option<&[u8]> {
        // Else a damaged index could ask for more memory than there is.
        if place.offset.checked_add(place.len.into())? > self.bytes {
            return None;
        }
        self.file.seek(SeekFrom::Start(place.offset)).ok()?;
        self.buffer.resize(place.len as usize, 0);
        self.file.read_exact(&mut self.buffer).ok()?;
        (checksum(place.key, &self.buffer) == place.checksum).then_some(&self.buffer)
    }
}

fn place(row: &[u8]) -> Option<Place> {
    let (key, row) = row.split_first_chunk()?;
    let (offset, row) = row.split_first_chunk()?;
    let (len, row) = row.split_first_chunk()?;
    Some(Place {
        key: Key::from_bytes(*key),
        offset: u64::from_le_bytes(*offset),
        len: u32::from_le_bytes(*len),
        checksum: *row.first_chunk()?,
    })
}

fn checksum(key: Key, content: &[u8]) -> [u8; CHECKSUM] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(key.bytes()).update(content);
    let mut sum = [0; CHECKSUM];
    hasher.finalize_xof().fill(&mut sum);
    sum
}

/// The size of a pack with contents of these lengths.
pub(super) fn size(lengths: impl Iterator<Item = usize>) -> u64 {
    lengths.fold(HEAD as u64, |sum, len| sum + (ROW + len) as u64)
}

/// Writes a pack of entries in key order; nobody sees half of it.
pub(super) fn write(path: &Path, entries: &[(Key, &[u8])]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let temporary = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .tempfile_in(folder)?;
    let (file, temporary) = temporary.into_parts();
    let mut out = BufWriter::with_capacity(1 << 16, file);
    out.write_all(MAGIC)?;
    out.write_all(&(entries.len() as u32).to_le_bytes())?;
    let mut offset = (HEAD + entries.len() * ROW) as u64;
    for &(key, content) in entries {
        out.write_all(key.bytes())?;
        out.write_all(&offset.to_le_bytes())?;
        out.write_all(&(content.len() as u32).to_le_bytes())?;
        out.write_all(&checksum(key, content))?;
        offset += content.len() as u64;
    }
    for (_, content) in entries {
        out.write_all(content)?;
    }
    // Not synced: what a power cut leaves of it does not fit its checksums.
    out.into_inner().map_err(io::IntoInnerError::into_error)?;
    temporary.persist(path)?;
    Ok(())
}
