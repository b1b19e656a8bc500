package co.gov.putumayo.estampillas.deployment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What in a migration the version before would stumble over while it still serves beside the new
 * one. Tables that the same file creates are nobody's yet: anything may be done to them.
 */
final class RollingMigrations {

    /**
     * Each a pattern of a whole statement, whose group is the table, or of one change of a table.
     */
    enum Rule {
        DROP_TABLE(false, "drop (?:table|view|materialized view) (?:if exists )?(\\w+).*"),
        DROP_OTHER(false, "drop (?:function|type|domain|sequence|schema) (?:if exists )?(\\w+).*"),
        /** Refuses what the version before writes twice. */
        UNIQUE_INDEX(false, "create unique index (?:concurrently )?\\w+ on (\\w+).*"),
        /** Refuses or changes what the version before writes. */
        NEW_TRIGGER(false, "create (?:or replace )?(?:constraint )?trigger .*? on (\\w+).*"),
        /** Changes what the version before has read and may write back. */
        UPDATE(false, "update (\\w+).*"),
        DELETE(false, "(?:delete from|truncate(?: table)?) (\\w+).*"),
        REVOKE(false, "revoke .* on (\\w+).*"),
        RENAME(true, "rename .*"),
        DROP_COLUMN(true, "drop (?!constraint )(?:column )?(?:if exists )?\\w+.*"),
        CHANGE_TYPE(true, "alter (?:column )?\\w+ (?:set data )?type .*"),
        SET_NOT_NULL(true, "alter (?:column )?\\w+ set not null.*"),
        DROP_DEFAULT(true, "alter (?:column )?\\w+ drop default.*"),
        /** The version before names no value for it when it inserts. */
        REQUIRED_COLUMN(true, "add (?!constraint )(?=.* not null)(?!.* (?:default|generated) ).*"),
        /** Of rules that only the new version knows. */
        NEW_CONSTRAINT(true, "add (?:constraint \\w+ )?(?:check|unique|foreign key|exclude).*");

        private final boolean ofOneChange;
        private final Pattern pattern;

        Rule(boolean ofOneChange, String pattern) {
            this.ofOneChange = ofOneChange;
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final Pattern BODY = Pattern.compile("\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INNERMOST_PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CREATED =
            Pattern.compile("create table (?:if not exists )?(\\w+)");
    private static final Pattern ALTERED =
            Pattern.compile("alter table (?:if exists )?(?:only )?(\\w+) (.*)");

    private RollingMigrations() {}

    /** Rules that a migration breaks. */
    static Set<Rule> broken(String migration) {
        Set<String> created =
                statements(migration).stream()
                        .flatMap(it -> CREATED.matcher(it).results())
                        .map(it -> it.group(1))
                        .collect(Collectors.toSet());
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        for (String statement : statements(migration)) {
            Matcher altered = ALTERED.matcher(statement);
            if (!altered.matches()) {
                broken.addAll(brokenByStatement(statement, created));
            } else if (!created.contains(altered.group(1))) {
                for (String change : altered.group(2).split(",", -1)) {
                    broken.addAll(brokenByChange(change.strip()));
                }
            }
        }
        return broken;
    }

    private static List<Rule> brokenByStatement(String statement, Set<String> created) {
        List<Rule> broken = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Matcher found = rule.pattern.matcher(statement);
            if (!rule.ofOneChange && found.matches() && !created.contains(found.group(1))) {
                broken.add(rule);
            }
        }
        return broken;
    }

    private static List<Rule> brokenByChange(String change) {
        return EnumSet.allOf(Rule.class).stream()
                .filter(rule -> rule.ofOneChange && rule.pattern.matcher(change).matches())
                .toList();
    }

    /**
     * In small letters and one line each, without comments, bodies of functions, what is between
     * quotes and what is in parentheses.
     */
    private static List<String> statements(String migration) {
        String code = COMMENT.matcher(migration.toLowerCase(Locale.ROOT)).replaceAll(" ");
        code = TEXT.matcher(BODY.matcher(code).replaceAll("''")).replaceAll("''");
        while (INNERMOST_PARENTHESES.matcher(code).find()) {
            code = INNERMOST_PARENTHESES.matcher(code).replaceAll(" ");
        }
        return List.of(code.split(";", -1)).stream()
                .map(it -> it.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
