package co.gov.putumayo.estampillas.verification.sufficiency;

import co.gov.putumayo.estampillas.receipt.ReceiptDocument;
import co.gov.putumayo.estampillas.tariff.ActRequest;
import co.gov.putumayo.estampillas.verification.Verification.Result;
import co.gov.putumayo.estampillas.verification.sufficiency.PresentedReceipts.Found;
import co.gov.putumayo.estampillas.verification.sufficiency.SufficiencyRequest.Addition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a receipt counts for an act: a genuine one of another act, or one used up or given back,
 * pays nothing of this one.
 */
final class CountingRules {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SufficiencyTexts texts;
    private final ActRequest act;

    /** Of the act and its additions; empty when the officer gave none: then any number counts. */
    private final Set<String> numbers;

    CountingRules(SufficiencyTexts texts, ActRequest act, List<Addition> additions) {
        this.texts = texts;
        this.act = act;
        this.numbers =
                act.number() == null
                        ? Set.of()
                        : Stream.concat(
                                        Stream.of(act.number()),
                                        additions.stream().map(Addition::number))
                                .filter(Objects::nonNull)
                                .map(CountingRules::comparable)
                                .collect(Collectors.toSet());
    }

    /**
     * @param reason in Spanish; null when there is nothing to say
     */
    record Decision(boolean counts, String reason) {}

    Decision decide(Found found) {
        if (found.result() == Result.NOT_FOUND) {
            return refuse("not-found");
        }
        if (found.result() == Result.REFUNDED) {
            return refuse("refunded");
        }
        ReceiptDocument.Act paidFor = found.document().act();
        if (!paidFor.type().equals(act.type())) {
            return refuse("other-act", paidFor.name());
        }
        if (found.result() == Result.ANNULLED) {
            return numbers.contains(comparable(found.usedFor()))
                    ? new Decision(true, texts.get("used-here"))
                    : refuse("used", found.usedFor(), found.usedOn().toString());
        }
        if (numbers.isEmpty()) {
            return new Decision(true, null);
        }
        if (paidFor.number() == null) {
            return refuse("without-number");
        }
        return numbers.contains(comparable(paidFor.number()))
                ? new Decision(true, null)
                : refuse("other-number", paidFor.number());
    }

    private Decision refuse(String reason, String... arguments) {
        return new Decision(false, texts.get(reason, arguments));
    }

    /** "co 2026/014" is "CO-2026-014": people write one number in many ways. */
    private static String comparable(String number) {
        return BETWEEN_PARTS.matcher(number.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
    }
}
