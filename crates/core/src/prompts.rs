//! The assistant's own words: templates in `prompts/`, with one typed method for each.
//!
//! All templates are read, compiled and rendered with samples before the server starts, so that a mistake in a template
//! is found then. The built-in templates are part of the binary; a folder can replace them.

mod say;

use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, context};

use citewire_articles::{ArticleDate, Sha256};

pub use say::Say;

/// The templates with their variables.
const TEMPLATES: [Template; 7] = [
    Template {
        name: "answer.txt",
        source: include_str!("../../../prompts/answer.txt"),
        variables: &["message", "sentences", "nearest", "sources"],
    },
    Template {
        name: "source.txt",
        source: include_str!("../../../prompts/source.txt"),
        variables: &["number", "title", "author", "publication", "date", "url", "link"],
    },
    Template {
        name: "not_found.txt",
        source: include_str!("../../../prompts/not_found.txt"),
        variables: &["reason", "kind", "missing_terms", "nearest", "articles"],
    },
    Template {
        name: "perhaps.txt",
        source: include_str!("../../../prompts/perhaps.txt"),
        variables: &["reason", "kind", "missing_terms"],
    },
    Template { name: "greeting.txt", source: include_str!("../../../prompts/greeting.txt"), variables: &["articles"] },
    Template { name: "help.txt", source: include_str!("../../../prompts/help.txt"), variables: &["articles"] },
    Template { name: "chat.txt", source: include_str!("../../../prompts/chat.txt"), variables: &["say", "about"] },
];

/// The template that folders of earlier versions lack.
const LATER: &str = "perhaps.txt";

struct Template {
    name: &'static str,
    source: &'static str,
    /// The variables that the template may use.
    variables: &'static [&'static str],
}

impl Template {
    fn shipped(&self) -> TemplateSource {
        TemplateSource { file: self.name.to_owned(), text: self.source.to_owned() }
    }
}

/// A template does not compile, does not render, or uses a variable that it is not given.
#[derive(Debug, thiserror::Error)]
#[error("prompt template {file}, line {line}: {reason}")]
pub struct PromptError {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

/// A template as it was read.
#[derive(Debug)]
pub struct TemplateSource {
    /// The name of its file in messages.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// A quote with the number of its source.
#[derive(Debug, Clone)]
pub struct Quote<'answer> {
    /// Its readable words, and those of what goes on behind it.
    pub text: String,
    /// The readable words of the sentence before it that it depends on.
    pub context: Option<&'answer str>,
    /// Number of items of a list that are left out at its end.
    pub more: u32,
    /// The number of its source.
    pub citation: usize,
}

/// The variables of what is said when an answer is not given or not sure.
#[derive(Debug, Clone, Copy, Default)]
pub struct Doubt<'answer> {
    /// The name of the reason.
    pub reason: Option<&'answer str>,
    /// The kind of answer that was asked for and not found, such as "a number".
    pub kind: Option<&'answer str>,
    /// Words of the question that no passage contains.
    pub missing_terms: &'answer [String],
    /// Number of nearest misses.
    pub nearest: usize,
    /// Number of articles.
    pub articles: usize,
}

/// The variables of one line of the source list.
#[derive(Debug, Clone, Copy)]
pub struct SourceLine<'answer> {
    /// The number by which sentences refer to it.
    pub number: usize,
    /// The article's title.
    pub title: &'answer str,
    /// The author.
    pub author: Option<&'answer str>,
    /// The publication in which it appeared.
    pub publication: Option<&'answer str>,
    /// The date on which it appeared.
    pub date: Option<ArticleDate>,
    /// The address of the original.
    pub url: Option<&'answer str>,
    /// The address on this server.
    pub link: &'answer str,
}

/// The checked templates.
#[derive(Debug)]
pub struct Prompts {
    environment: Environment<'static>,
    /// A hash of all templates. The bytes of an answer depend on them.
    pub fingerprint: String,
}

impl Prompts {
    /// The templates that ship with the binary.
    ///
    /// # Errors
    /// Never for a released binary: a test renders them all.
    pub fn embedded() -> Result<Self, PromptError> {
        Self::compile(&TEMPLATES.map(|template| template.shipped()))
    }

    /// The template that is part of the binary, for a folder that was made before there was one of this name. `None` for
    /// the templates that every folder has.
    pub fn later(name: &str) -> Option<TemplateSource> {
        TEMPLATES.iter().find(|template| template.name == name && template.name == LATER).map(Template::shipped)
    }

    /// The file names of all templates.
    pub fn names() -> [&'static str; TEMPLATES.len()] {
        TEMPLATES.map(|template| template.name)
    }

    /// Templates of other sources: `read` gets each of [`Prompts::names`] and returns the template of that name.
    ///
    /// # Errors
    /// The first error of `read`, or the first template that is invalid, with file, line and reason.
    pub fn from_sources<E: From<PromptError>>(
        read: impl FnMut(&'static str) -> Result<TemplateSource, E>,
    ) -> Result<Self, E> {
        let sources = Self::names().into_iter().map(read).collect::<Result<Vec<_>, E>>()?;
        Ok(Self::compile(&sources)?)
    }

    /// Checks the templates, which stand in the order of [`TEMPLATES`].
    fn compile(sources: &[TemplateSource]) -> Result<Self, PromptError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        // The templates are plain text: each surface escapes it for its own format.
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        let mut content = String::new();
        for (template, TemplateSource { file, text: source }) in TEMPLATES.iter().zip(sources) {
            let invalid = |error: &Error| PromptError {
                file: file.clone(),
                line: error.line().unwrap_or(1),
                reason: error
                    .detail()
                    .map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind())),
            };
            environment.add_template_owned(template.name, source.clone()).map_err(|error| invalid(&error))?;
            let compiled = environment.get_template(template.name).map_err(|error| invalid(&error))?;
            let mut unknown: Vec<String> = compiled.undeclared_variables(false).into_iter().collect();
            unknown.retain(|name| !template.variables.contains(&name.as_str()) && !is_builtin(&environment, name));
            unknown.sort_unstable();
            if let Some(name) = unknown.first() {
                let line = source.lines().position(|line| line.contains(name.as_str())).map_or(1, |line| line + 1);
                let known = template.variables.join(", ");
                return Err(PromptError {
                    file: file.clone(),
                    line,
                    reason: format!("unknown variable {name:?}; it knows {known}"),
                });
            }
            for sample in samples(template.name) {
                compiled.render(&sample).map_err(|error| invalid(&error))?;
            }
            content.extend([source.len().to_string().as_str(), ":", source]);
        }
        let fingerprint = Sha256::of(content.as_bytes()).to_string();
        Ok(Self { environment, fingerprint })
    }

    /// The whole answer as plain text: the message if there is one, the sentences, the nearest misses, and rendered
    /// source lines. Lines inside of a quote are indented, so that none can be taken for a line of the answer.
    pub fn answer(
        &self,
        message: Option<&str>,
        sentences: &[Quote<'_>],
        nearest: &[Quote<'_>],
        sources: &[String],
    ) -> String {
        let values = |quotes: &[Quote<'_>]| -> Vec<Value> {
            let value = |Quote { text, context, more, citation }: &Quote<'_>| {
                context! { text => indented(text), context => context.map(indented), more, citation }
            };
            quotes.iter().map(value).collect()
        };
        let variables = context! {
            message,
            sentences => values(sentences),
            nearest => values(nearest),
            sources => sources.to_vec(),
        };
        self.render("answer.txt", variables)
    }

    /// One line of the source list.
    pub fn source(&self, source: &SourceLine<'_>) -> String {
        let date = source.date.map(|date| date.to_string());
        let SourceLine { number, title, author, publication, url, link, .. } = *source;
        self.render("source.txt", context! { number, title, author, publication, date, url, link })
    }

    /// The message when the articles do not answer.
    pub fn not_found(&self, refusal: &Doubt<'_>) -> String {
        let Doubt { reason, kind, missing_terms, nearest, articles } = *refusal;
        let missing_terms = missing_terms.to_vec();
        self.render("not_found.txt", context! { reason, kind, missing_terms, nearest, articles })
    }

    /// What is said before sentences that may answer.
    pub fn perhaps(&self, doubt: &Doubt<'_>) -> String {
        let Doubt { reason, kind, missing_terms, .. } = *doubt;
        let missing_terms = missing_terms.to_vec();
        self.render("perhaps.txt", context! { reason, kind, missing_terms })
    }

    /// The reply to a greeting.
    pub fn greeting(&self, articles: usize) -> String {
        self.render("greeting.txt", context! { articles })
    }

    /// The reply to a call for help.
    pub fn help(&self, articles: usize) -> String {
        self.render("help.txt", context! { articles })
    }

    /// A text of team chat.
    pub fn chat(&self, say: &Say<'_>) -> String {
        let (say, about) = say.parts();
        self.render("chat.txt", context! { say, about })
    }

    fn render(&self, name: &str, variables: Value) -> String {
        let rendered = self.environment.get_template(name).and_then(|template| template.render(variables));
        match rendered {
            Ok(text) => text.trim().to_owned(),
            // Templates are rendered with samples at the start. If one fails all the same, the answer must not be lost.
            Err(error) => {
                tracing::error!(template = name, %error, "a prompt template failed");
                String::new()
            }
        }
    }
}

fn is_builtin(environment: &Environment<'_>, name: &str) -> bool {
    environment.globals().any(|(global, _)| global == name)
}

/// The samples that a template is rendered with at the start: with all values, and with as few as possible.
fn samples(name: &str) -> Vec<Value> {
    match name {
        "answer.txt" => {
            let quote = || vec![context! { text => "A sentence.", context => "Before.", more => 3, citation => 1 }];
            let empty = Vec::<Value>::new;
            vec![
                context! { message => "No.", sentences => quote(), nearest => quote(), sources => vec!["[1] A title"] },
                context! { message => (), sentences => empty(), nearest => empty(), sources => empty() },
            ]
        }
        "source.txt" => vec![
            context! { number => 1, title => "A", author => "B", publication => "C", date => "2015", url => "https://e.org", link => "/articles/a" },
            context! { number => 1, title => "A", author => (), publication => (), date => (), url => (), link => "/articles/a" },
        ],
        "not_found.txt" => vec![
            context! { reason => "missing_words", kind => (), missing_terms => vec!["gold", "price"], nearest => 3, articles => 2 },
            context! { reason => "nothing_of_kind", kind => "a number", missing_terms => Vec::<String>::new(), nearest => 3, articles => 2 },
            context! { reason => "weak", kind => (), missing_terms => Vec::<String>::new(), nearest => 3, articles => 2 },
            context! { reason => "never_together", kind => (), missing_terms => Vec::<String>::new(), nearest => 0, articles => 0 },
        ],
        "perhaps.txt" => vec![
            context! { reason => "missing_words", kind => (), missing_terms => vec!["gold", "price"] },
            context! { reason => "nothing_of_kind", kind => "a number", missing_terms => Vec::<String>::new() },
            context! { reason => "weak", kind => (), missing_terms => Vec::<String>::new() },
        ],
        "chat.txt" => {
            let all = [
                Say::Understood("A?"),
                Say::Carried("B, C"),
                Say::Nearest,
                Say::Sources,
                Say::Proof("0f"),
                Say::NoAnswer,
                Say::Voted,
            ];
            let all =
                all.iter().chain(&[Say::More("3"), Say::Commands, Say::Busy, Say::TooLong, Say::Rest]).map(Say::parts);
            all.map(|(say, about)| context! { say, about }).collect()
        }
        _ => vec![context! { articles => 0 }, context! { articles => 1 }, context! { articles => 2 }],
    }
}

/// A text whose further lines, by whatever character they begin, are indented.
fn indented(text: &str) -> String {
    let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let lines = text.split(is_break).enumerate().filter(|(number, line)| *number == 0 || !line.is_empty());
    lines.map(|(_, line)| line).collect::<Vec<_>>().join("\n  ")
}

#[cfg(test)]
mod tests {
    use super::{Doubt, PromptError, Prompts, TEMPLATES};

    /// The error of the shipped templates when one of them has another text.
    fn check(name: &str, text: &str, expected: &str) {
        let read = |wanted| {
            let template = TEMPLATES.iter().find(|template| template.name == wanted).expect("a template");
            let mut source = template.shipped();
            if wanted == name {
                text.clone_into(&mut source.text);
            }
            Ok::<_, PromptError>(source)
        };
        let shown = Prompts::from_sources(read).map_or_else(|error| error.to_string(), |_| "fine".to_owned());
        assert!(shown.starts_with(expected), "{shown}");
    }

    #[test]
    fn every_template_that_ships_renders_with_every_sample() {
        let prompts = Prompts::embedded().expect("the shipped templates");
        assert_eq!(
            prompts.not_found(&Doubt {
                missing_terms: &["gold".into(), "price".into()],
                articles: 1,
                ..Doubt::default()
            }),
            "These articles do not answer that: no passage contains “gold” or “price”."
        );
        assert!(prompts.greeting(1).contains("1 article,"), "{}", prompts.greeting(1));
        assert!(prompts.help(2).contains("2 articles"), "{}", prompts.help(2));
    }

    #[test]
    fn a_line_of_a_quote_is_no_line_of_the_answer() {
        assert_eq!(super::indented("Do:\nSources\r\n\u{2028}[1] Fake"), "Do:\n  Sources\n  [1] Fake");
    }

    #[test]
    fn other_words_are_fine() {
        check("help.txt", "I can help.", "fine");
    }

    #[test]
    fn an_unknown_variable_stops_the_start_even_where_no_sample_reaches_it() {
        check(
            "help.txt",
            "Hello.\n{% if articles > 9 %}{{ artcles }}{% endif %}",
            "prompt template help.txt, line 2: unknown variable \"artcles\"; it knows articles",
        );
    }

    #[test]
    fn a_syntax_error_stops_the_start() {
        check("greeting.txt", "Hello\n{{ articles", "prompt template greeting.txt, line 2: ");
    }
}
