//! HTML as a browser's tokenizer sees it.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// Tags with the names of their attributes, and the text of scripts.
pub(crate) fn tags(html: &str) -> (Vec<String>, Vec<String>) {
    let (mut tags, mut scripts) = (Vec::new(), Vec::new());
    let mut script: Option<String> = None;
    let mut emitter = DefaultEmitter::default();
    // Within scripts there are neither tags nor entities.
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attributes = tag.attributes.keys();
                let attributes = attributes.map(|key| String::from_utf8_lossy(key).into_owned());
                let attributes: Vec<String> = attributes.collect();
                if name == "script" {
                    script = Some(String::new());
                }
                tags.push(format!("{name} {}", attributes.join(" ")));
            }
            Token::EndTag(tag) => {
                if *tag.name == b"script"[..] {
                    scripts.extend(script.take());
                }
            }
            Token::String(text) => {
                if let Some(script) = &mut script {
                    script.push_str(&String::from_utf8_lossy(&text));
                }
            }
            Token::Comment(text) => tags.push(format!("comment {}", text.len())),
            Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    (tags, scripts)
}
