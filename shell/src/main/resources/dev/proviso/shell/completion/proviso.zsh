#compdef proviso
# Completion of proviso for zsh. proviso itself is asked, so that clauses, facts and files are offered too.
_proviso() {
    local ends value shown
    local -a whole whole_shown begun begun_shown
    while IFS=$'\t' read -r ends value shown; do
        if [[ $ends == 1 ]]; then
            whole+=("$value")
            whole_shown+=("$shown")
        else
            begun+=("$value")
            begun_shown+=("$shown")
        fi
    done < <(print -rl -- "${(j: :)words[1,CURRENT-1]} $PREFIX" "" | ${~words[1]} complete zsh 2>/dev/null)
    (( $#whole )) && compadd -l -d whole_shown -a whole
    (( $#begun )) && compadd -l -S '' -d begun_shown -a begun
    return 0
}
if [[ ${funcstack[1]} == _proviso ]]; then
    _proviso "$@"
else
    compdef _proviso proviso
fi
