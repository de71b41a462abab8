# Completion of proviso for bash.
# proviso itself is asked, so that clauses, facts and files are offered too. Words come with a blank behind them where they end.
_proviso() {
    local IFS=$'\n' program=${COMP_WORDS[0]/#\~/$HOME} cut=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=($(printf '%s\n%s\n' "${COMP_LINE:0:COMP_POINT}" "$cut" | "$program" complete bash 2>/dev/null))
}
complete -o nospace -F _proviso proviso
