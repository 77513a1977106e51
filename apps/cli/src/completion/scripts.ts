/** The scripts that shells read. Each asks `ecwid-kit __complete` and shows what it prints. */
export const SCRIPTS = {
  bash: `# ecwid-kit completion for bash: eval "$(ecwid-kit completion bash)"
_ecwid_kit() {
  local IFS=$'\\n' current=\${COMP_WORDS[COMP_CWORD]} lines
  lines=$(ecwid-kit __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ $lines == :files ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "\${current#=}"))
    return
  fi
  COMPREPLY=($(cut -f 1 <<<"$lines"))
  # A flag with fields of its own goes on.
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[.=] ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -F _ecwid_kit ecwid-kit
`,
  zsh: `#compdef ecwid-kit
# ecwid-kit completion for zsh: eval "$(ecwid-kit completion zsh)"
_ecwid_kit() {
  local -a lines described
  local line
  lines=("\${(@f)$(ecwid-kit __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ $lines[1] == :files ]]; then
    _files
    return
  fi
  for line in $lines; do
    [[ -z $line ]] && continue
    if [[ $line == *$'\\t'* ]]; then
      described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    else
      described+=("\${line//:/\\\\:}")
    fi
  done
  _describe -V 'ecwid-kit' described
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _ecwid_kit "$@"
else
  compdef _ecwid_kit ecwid-kit
fi
`,
  fish: `# ecwid-kit completion for fish: ecwid-kit completion fish | source
function __ecwid_kit_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l lines (ecwid-kit __complete $words[2..-1] 2>/dev/null)
  if test "$lines[1]" = ':files'
    __fish_complete_path (commandline -ct)
  else
    printf '%s\\n' $lines
  end
end
complete -c ecwid-kit -f -a '(__ecwid_kit_complete)'
`,
} as const;
