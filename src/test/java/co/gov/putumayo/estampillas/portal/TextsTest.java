package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private Set<String> withoutErrors(Language language) {
        Set<String> keys = new TreeSet<>(texts.all(language).keySet());
        keys.removeIf(key -> key.startsWith("error."));
        return keys;
    }
}
