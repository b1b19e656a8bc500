package co.gov.putumayo.estampillas.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.gov.putumayo.estampillas.support.PaidLiquidations.Payer;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of an English page that are Spanish and do not say so with {@code lang} (WCAG 3.1.2). */
final class LeftInSpanish {

    /** All texts that nothing marks as Spanish, and those that only tools read. */
    private static final String TEXTS =
            """
            () => {
              const spanish = (each) => each.closest('[lang]').getAttribute('lang').startsWith('es');
              const all = [document.title];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const parent = texts.currentNode.parentElement;
                if (!parent.closest('script, noscript, style') && !spanish(parent)) {
                  all.push(texts.currentNode.data.trim());
                }
              }
              for (const name of ['alt', 'title', 'placeholder', 'aria-label', 'data-name']) {
                for (const each of document.querySelectorAll('[' + name + ']')) {
                  if (!spanish(each)) {
                    all.push(each.getAttribute(name));
                  }
                }
              }
              return all.filter((text) => text);
            }
            """;

    /** No English text has these words or letters. */
    private static final Pattern SPANISH =
            Pattern.compile(
                    "(?iu).*([áéíóúñ¿¡]|\\b(el|los|las|del|de|la|que|para|por|una|con|su)\\b).*",
                    Pattern.DOTALL);

    /** People, places and laws keep their names. */
    private static final List<String> NAMES =
            List.of(
                    Walk.NAME,
                    "Aurora de la Cruz",
                    Payer.COMPANY.name(),
                    "Bogotá",
                    "Instituto Tecnológico del Putumayo",
                    "Ordenanza de prueba",
                    "Resolución 047 de 2026",
                    "Resolución MinTIC");

    private static final Set<String> OF_SPANISH_BUNDLES = ofSpanishBundles();

    private LeftInSpanish() {}

    private static Set<String> ofSpanishBundles() {
        Texts texts = new Texts();
        Set<String> only = new HashSet<>(texts.all(Language.ES).values());
        only.removeAll(texts.all(Language.EN).values());
        return only;
    }

    static void isNothingOn(Page page) {
        assertThat(on(page)).as("Spanish left on " + page.url()).isEmpty();
    }

    static List<String> on(Page page) {
        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        @SuppressWarnings("unchecked")
        List<String> texts = (List<String>) page.evaluate(TEXTS);
        assertThat(texts).hasSizeGreaterThan(5);
        return texts.stream()
                .filter(text -> OF_SPANISH_BUNDLES.contains(text) || isSpanish(text))
                .toList();
    }

    private static boolean isSpanish(String text) {
        String ours = text;
        for (String name : NAMES) {
            ours = ours.replace(name, "");
        }
        return SPANISH.matcher(ours).matches();
    }
}
