package dev.proviso.dsl.query;

/** The rows of each source. */
final class Tables {

    private Tables() {}

    static Table<?> of(Source source) {
        return switch (source) {
            case POLICIES -> CatalogueTables.POLICIES;
            case REVISIONS -> CatalogueTables.REVISIONS;
            case SECTIONS -> SectionTable.TABLE;
            case CLAUSES -> ClauseTable.TABLE;
            case TERMS -> TermTable.TABLE;
            case REFERENCES -> ReferenceTable.TABLE;
            case FACTS -> FactTable.TABLE;
            case APPS -> AppTable.TABLE;
            case FINDINGS -> FindingTable.TABLE;
            case CHANGES -> ChangeTable.TABLE;
        };
    }
}
