# Completion of proviso for fish. proviso itself is asked, so that clauses, facts and files are offered too.
function __proviso_complete
    set -l words (commandline -opc)
    printf '%s\n\n' (commandline -cp | string collect) | $words[1] complete fish 2>/dev/null
end
complete -c proviso -f -a '(__proviso_complete)'
