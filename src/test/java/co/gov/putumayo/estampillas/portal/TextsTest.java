package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/portal");
    private static final Pattern KEY = Pattern.compile("p\\.t\\('([^']+)'");

    private final Texts texts = new Texts();

    /** Errors are the exception: the features say them in Spanish when the portal does not. */
    @Test
    void saysEverythingInBothLanguages() {
        Set<String> spanish = withoutErrors(Language.ES);
        Set<String> english = withoutErrors(Language.EN);

        assertThat(english).isEqualTo(spanish);
    }

    @Test
    void hasEveryTextThatTemplatesName() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(named::add);
            }
        }

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(texts.all(Language.ES).keySet()).containsAll(named);
    }

    /** Of two with the same key the last one read would win, on the pages of the other one too. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEachKeyOnce(Language language) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String bundle : Texts.BUNDLES) {
            Path file =
                    Path.of(
                            "src/main/resources/messages",
                            bundle + "_" + language.code() + ".properties");
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(line.substring(0, line.indexOf('=')).strip());
                }
            }
        }

        assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    private Set<String> withoutErrors(Language language) {
        Set<String> keys = new TreeSet<>(texts.all(language).keySet());
        keys.removeIf(key -> key.startsWith("error."));
        return keys;
    }
}
