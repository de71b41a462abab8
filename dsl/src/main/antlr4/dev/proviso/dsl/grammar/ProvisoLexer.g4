// The words and signs of the rule language, in the order of the reference (docs/language.md, chapter "Lexis").
lexer grammar ProvisoLexer;

// Words that mean something in queries only (docs/queries.md). To the lexer they are names, so that rules can use them as such;
// QueryWords tells them from names by where they stand.
tokens {
    OF_APP,                                              // findings of crm-sync
    FROM, TO,                                            // changes from r1 to r2
    WITHIN,                                              // clauses in A, C
    BY,                                                  // count clauses by modality
    SELECT,                                              // clauses select label, text
    SORT, ASCENDING, DESCENDING,                         // apps sort by name desc
    LIMIT,                                               // apps limit 20
    ASSUMING,                                            // apps assuming express_consent = true
    OPEN_INDEX, CLOSE_INDEX,                             // assuming data.uses[1].purpose = sale
    MENTIONS,                                            // text mentions "customer data"
    REFERS, USES, TERM,                                  // refers to A.4   uses term "Customer Data"
    READS, VERDICT_OF, KNOWN_OF, UNKNOWN_OF              // reads(express_consent)   verdict(A.4)   unknown(crm-sync)
}

// ---- Layout: white space and line ends separate words and mean nothing else.

WHITE_SPACE : [\p{White_Space}\uFEFF]+ -> channel(HIDDEN) ;

COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;             // to the end of the line

// ---- Words of the language. They are written in lower case.

DEFINE : 'define' ;                                      // define adult as age >= 18
AS : 'as' ;
PARAMETER : 'parameter' ;                                // parameter deadline: duration = 30 days
CLAUSE : 'clause' ;                                      // clause A.4 forbid sells_data
APPLIES : 'applies' ;                                    // applies when stores_data
WHEN : 'when' ;
REQUIRE : 'require' ;                                    // require has_privacy_policy
FORBID : 'forbid' ;                                      // forbid sells_data
UNLESS : 'unless' ;                                      // forbid sells_data unless express_consent
UNDER : 'under' ;                                        // unless is_necessary under C.3

EVERY : 'every' ;                                        // every r in requests satisfies r.done
SOME : 'some' ;
NO : 'no' ;
SATISFIES : 'satisfies' ;

IMPLIES : 'implies' ;                                    // stores_data implies encrypts_data
OR : 'or' ;
AND : 'and' ;
NOT : 'not' ;

IN : 'in' ;                                              // purpose in {sale, rental}
MATCHES : 'matches' ;                                    // url matches "^https://"
STARTS : 'starts' ;                                      // url starts with "https://"
ENDS : 'ends' ;                                          // url ends with "/privacy"
WITH : 'with' ;
CONTAINS : 'contains' ;                                  // statement contains "guarantee"
SUBSET : 'subset' ;                                      // scopes subset of granted
OF : 'of' ;

IS : 'is' ;                                              // erased_on is not none
KNOWN : 'known' ;
UNKNOWN : 'unknown' ;
NONE : 'none' ;
EMPTY : 'empty' ;

UNION : 'union' ;                                        // scopes union {contacts}
WITHOUT : 'without' ;                                    // scopes without {contacts}
INTERSECT : 'intersect' ;                                // scopes intersect {contacts}

TRUE : 'true' ;
FALSE : 'false' ;
TODAY : 'today' ;

COUNT : 'count' ;                                        // count(r in requests where r.done)
WHERE : 'where' ;

VIOLATED : 'violated' ;                                  // violated(A.4)
COMPLIES : 'complies' ;
UNDECIDED : 'undecided' ;
NOT_APPLICABLE : 'not_applicable' ;

// ---- Signs

EQUAL : '=' ;
NOT_EQUAL : '!=' ;
LESS_OR_EQUAL : '<=' ;
LESS : '<' ;
GREATER_OR_EQUAL : '>=' ;
GREATER : '>' ;
PLUS : '+' ;
MINUS : '-' ;
TIMES : '*' ;
DIVIDED_BY : '/' ;
DOT : '.' ;
COMMA : ',' ;
COLON : ':' ;
QUESTION : '?' ;
OPEN : '(' ;
CLOSE : ')' ;
OPEN_SET : '{' ;
CLOSE_SET : '}' ;

// ---- Literals

DATE : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT ;   // 2026-11-01

DECIMAL : DIGIT+ '.' DIGIT+ ;                            // 1.5

INTEGER : DIGIT+ ;                                       // 12

TEXT : '"' ( ~["\\\r\n] | '\\' ~[\r\n] )* '"' ;          // "a \"quoted\" word"

// ---- Names

NAME : [a-z] [a-z0-9_]* ;                                // stores_data

LABEL : [A-Z] WORD* ( [.\-] WORD+ )* ;                   // A.4, B.2.a, D.lead-in

NODE_ID : '#' [a-z0-9]+ ( '-' [a-z0-9]+ )* ;             // #no-sale-without-consent

DIGIT_WORD : DIGIT+ ( '.' DIGIT+ )? [A-Za-z_] WORD* ;    // 2a, in the reference of a clause

// ---- Slips: what people write by mistake. No rule of the parser takes these; they exist so that each is one token, which one
// message can tell how to mend.

DOUBLE_EQUAL : '==' ;                                    // for =
ANGLES : '<>' ;                                          // for !=
DOUBLE_AMPERSAND : '&&' | '&' ;                          // for and
DOUBLE_BAR : '||' | '|' ;                                // for or
BANG : '!' | '\u00AC' ;                                  // for not
ARROW : '=>' | '->' | '\u21D2' | '\u2192' ;              // for implies, or >=
LESS_LAST : '=<' | '\u2264' ;                            // for <=
GREATER_SIGN : '\u2265' ;                                // for >=
NOT_EQUAL_SIGN : '\u2260' ;                              // for !=
FOREIGN_MINUS : [\u2010-\u2015\u2212] ;                  // a dash, for -
SEMICOLON : ';' ;
OPEN_LIST : '[' ;                                        // for {
CLOSE_LIST : ']' ;
BLOCK_COMMENT : '/*' .*? ( '*/' | EOF ) ;                // for //
HASH_COMMENT : '#' ( [ \t#!] ~[\r\n]* )? ;               // for //
UNCLOSED_TEXT : '"' ( ~["\\\r\n] | '\\' ~[\r\n] )* '\\'? ;
SINGLE_QUOTED : '\'' ~['\r\n]* '\''? ;                   // for "text"
CURLY_QUOTED : [\u201C\u201D\u201E\u00AB] ~["\u201C\u201D\u00BB\r\n]* ["\u201C\u201D\u00BB]? ;
LOOSE_DATE
    : DIGIT DIGIT DIGIT DIGIT [-/] DIGIT+ [-/] DIGIT+ ( [T ] DIGIT+ ':' [0-9:.Z+]* )?
    | DIGIT DIGIT? '.' DIGIT DIGIT? '.' DIGIT DIGIT DIGIT DIGIT
    ;
LOOSE_NAME : [\p{Alphabetic}_] [\p{Alphabetic}\p{Nd}_]* ;  // storesData
STRANGE : . ;

fragment DIGIT : [0-9] ;
fragment WORD : [A-Za-z0-9_] ;
