// The rule language, in the order of the reference (docs/language.md, chapter "Grammar").
parser grammar ProvisoParser;

options { tokenVocab = ProvisoLexer; }

// ---- What a text can be

// define adult as age >= 18   clause A.4 require adult
program : declaration* EOF ;

// applies when sells_data require express_consent
loneRule : ruleBody EOF ;

// count(requests) > 3
loneExpression : expression EOF ;

// clauses in A where modality = prohibition limit 3
loneQuery : query EOF ;

// express_consent = true, data.uses[1].purpose = sale
loneAssumptions : assumptions EOF ;

// ---- Declarations

declaration : definition | parameter | clause ;

// define handles_customer_data as data_uses is not empty
definition : 'define' name 'as' expression ;

// parameter deadline: duration = 30 days; without a value it is unset, without a type the value tells it
parameter : 'parameter' name ( ':' type )? ( '=' expression )? ;

// duration   list of text   date?
type : name ( 'of' name )? '?'? ;

// clause A.4 applies when sells_data require express_consent
clause : 'clause' reference ruleBody ;

// A.4   B.2.a   preamble.2   #no-sale-without-consent   "§ 4"
reference
    : NODE_ID
    | TEXT
    | ( LABEL | NAME | INTEGER | DECIMAL | DIGIT_WORD )
      ( ( '.' | '-' ) ( LABEL | NAME | INTEGER | DECIMAL | DIGIT_WORD | word ) )*
    ;

// ---- Rules

ruleBody : applicability? requirement+ ;

// applies when stores_personal_data
applicability : 'applies' 'when' expression ;

// forbid sells_data unless express_consent
requirement : ( 'require' | 'forbid' ) expression unless? ;

// unless is_necessary under C.3
unless : 'unless' expression ( 'under' reference )? ;

// ---- Expressions, tightest first. Operators on one line bind alike and, but for implies, group from the left.
// Comparisons do not group: a < b < c is taken here and refused afterwards, so that the message can say what to write.

expression
    : primary                                                                           # value
    | expression '.' field                                                              # access       // request.erased_on
    | '-' expression                                                                    # negative     // -5
    | expression ( '*' | '/' | 'intersect' ) expression                                 # product      // price * 2
    | expression ( '+' | '-' | 'union' | 'without' ) expression                         # sum          // sent_on + 30 days
    | expression comparator expression                                                  # comparison   // age >= 18
    | expression 'is' 'not'? state                                                      # stateTest    // erased_on is not none
    | 'not' expression                                                                  # negation     // not sells_data
    | expression 'and' expression                                                       # conjunction
    | expression 'or' expression                                                        # disjunction
    | <assoc = right> expression 'implies' expression                                   # implication
    | ( 'every' | 'some' | 'no' ) name 'in' expression 'satisfies' expression           # quantified   // some u in uses satisfies u.paid
    ;

// age >= 18   purpose not in {sale}   url starts with "https://"
comparator
    : '=' | '!=' | '<' | '<=' | '>' | '>='
    | 'in' | 'not' 'in'
    | 'matches' | 'starts' 'with' | 'ends' 'with' | 'contains'
    | 'subset' 'of'
    | MENTIONS                                                                          // in queries
    ;

// erased_on is known
state : 'known' | 'unknown' | 'none' | 'empty' ;

// Words that take brackets are names where no bracket follows.
primary
    : literal                                                                           # constant
    | 'today'                                                                           # today
    | NAME ( '(' ( expression ( ',' expression )* )? ')' )?                             # nameOrCall   // length(title)
    | 'count' ( '(' expression ( 'where' expression )? ')' )?                           # count        // count(u in uses where u.paid)
    | outcome ( '(' reference ')' )?                                                    # outcomeOf    // violated(A.4)
    | state                                                                             # stateName    // none, as a value of an enumeration
    | '{' ( expression ( ',' expression )* )? '}'                                       # set          // {sale, rental}
    | '(' expression ')'                                                                # brackets
    | rowQuestion                                                                       # askedOfRow   // reads(express_consent)
    ;

// What only the rows of a query can be asked.   refers to A.4   uses term "Customer Data"   unknown(crm-sync)
rowQuestion
    : REFERS TO reference
    | USES TERM reference
    | ( READS | VERDICT_OF | KNOWN_OF | UNKNOWN_OF ) '(' reference ')'
    ;

outcome : 'violated' | 'complies' | 'undecided' | 'not_applicable' ;

// true   12   1.5   30 days   2026-11-01   "text"
literal : 'true' | 'false' | INTEGER NAME? | DECIMAL NAME? | DATE | TEXT ;

// ---- Queries (docs/queries.md). That no part is written twice is checked afterwards: there the message can say more.

query : 'count'? NAME queryHead* queryPart* ;

queryHead
    : OF_APP reference                                                                  # ofApp        // of crm-sync
    | 'as' 'of' DATE                                                                    # asOf         // as of 2026-03-01
    | FROM revision TO revision                                                         # fromTo       // from r1 to r2
    | WITHIN reference ( ',' reference )*                                               # within       // in A, C
    ;

queryPart
    : 'where' expression                                                                # where        // where modality = power
    | BY column ( ',' column )*                                                         # groupBy      // by verdict(A.4)
    | SELECT column ( ',' column )*                                                     # select       // select label, length(text) as size
    | SORT BY sortKey ( ',' sortKey )*                                                  # sortBy       // sort by section, label desc
    | LIMIT INTEGER                                                                     # limit        // limit 20
    | ASSUMING assumptions                                                              # assuming     // assuming express_consent = true
    ;

// r1   "policy@r1"   2026-03-01 for the one in force on it
revision : reference | DATE ;

column : expression ( 'as' name )? ;

sortKey : expression ( ASCENDING | DESCENDING )? ;

assumptions : assumption ( ',' assumption )* ;

// data.uses[1].purpose = sale
assumption : address '=' expression ;

address : name ( '.' field | OPEN_INDEX INTEGER CLOSE_INDEX )* ;

// ---- Names

// A name where one is declared.
name : NAME | 'count' | outcome | state ;

// A name behind a dot may be any word.
field : NAME | word ;

// Every word of the language.
word
    : 'define' | 'as' | 'parameter' | 'clause' | 'applies' | 'when' | 'require' | 'forbid' | 'unless' | 'under'
    | 'every' | 'some' | 'no' | 'satisfies' | 'implies' | 'or' | 'and' | 'not'
    | 'in' | 'matches' | 'starts' | 'ends' | 'with' | 'contains' | 'subset' | 'of'
    | 'is' | 'known' | 'unknown' | 'none' | 'empty' | 'union' | 'without' | 'intersect'
    | 'true' | 'false' | 'today' | 'count' | 'where'
    | 'violated' | 'complies' | 'undecided' | 'not_applicable'
    ;
