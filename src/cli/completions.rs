//! `unseam completions` and `unseam man`: made from the definition of the command line, so they cannot be out of date.

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use super::Cli;
use super::failure::Failure;
use super::output::{self, Target};

/// Print completions for a shell
#[derive(clap::Args, Debug)]
#[command(after_help = SHELLS)]
pub(super) struct Args {
    /// The shell
    shell: Shell,
}

const SHELLS: &str = "\
Examples:
  unseam completions bash > ~/.local/share/bash-completion/completions/unseam
  unseam completions zsh > ~/.zfunc/_unseam
  unseam completions fish > ~/.config/fish/completions/unseam.fish
  unseam completions powershell >> $PROFILE";

/// Print a man page
#[derive(clap::Args, Debug)]
#[command(after_help = PAGES)]
pub(super) struct ManArgs {
    /// The verb that it is about [default: the program]
    verb: Option<String>,
}

const PAGES: &str = "\
Examples:
  unseam man > /usr/local/share/man/man1/unseam.1
  unseam man check | man -l -";

const STDOUT: Target<()> = Target {
    format: (),
    file: None,
};

/// Runs `completions`.
pub(super) fn run(args: &Args) -> Result<(), Failure> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "unseam", &mut text);
    output::deliver(&STDOUT, |out| out.write_all(&text))
}

/// Runs `man`.
pub(super) fn run_man(args: &ManArgs) -> Result<(), Failure> {
    let mut whole = Cli::command();
    whole.build();
    let command = match &args.verb {
        None => whole,
        Some(verb) => {
            let found = whole.find_subcommand(verb).cloned();
            found.ok_or_else(|| {
                Failure::new(format!("there is no verb {verb}")).hint("unseam help lists them")
            })?
        }
    };
    let man = Man::new(command);
    output::deliver(&STDOUT, |out| man.render(out))
}
