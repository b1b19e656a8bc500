package co.gov.putumayo.estampillas.tariff.drafting;

import co.gov.putumayo.estampillas.shared.EntityType;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.tariff.engine.ActType;
import co.gov.putumayo.estampillas.tariff.engine.BaseKind;
import co.gov.putumayo.estampillas.tariff.engine.ContractType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What holds of every rule and fee: the same that the database guards, told with the field. */
@ApplicationScoped
class RuleCheck {

    private static final Pattern RATE = Pattern.compile("\\d{1,5}(\\.\\d{1,6})?");
    private static final Pattern UVT = Pattern.compile("\\d{1,5}(\\.\\d{1,4})?");
    private static final BigDecimal MAX_UVT = BigDecimal.valueOf(10_000);

    private final DraftTexts texts;

    RuleCheck(DraftTexts texts) {
        this.texts = texts;
    }

    Optional<BigDecimal> rate(
            String pointer, String text, Optional<BaseKind> base, Violations violations) {
        Optional<BigDecimal> rate = number(text, RATE);
        boolean tooMuch =
                rate.isPresent()
                        && base.isPresent()
                        && base.get().unit().isEmpty()
                        && rate.get().compareTo(BigDecimal.ONE) > 0;
        if (rate.isEmpty() || tooMuch) {
            violations.add(pointer, "rate-out-of-range", texts.get("rate-out-of-range"));
            return Optional.empty();
        }
        return rate;
    }

    Optional<BigDecimal> uvt(String pointer, String text, Violations violations) {
        Optional<BigDecimal> uvt = number(text, UVT).filter(value -> value.compareTo(MAX_UVT) <= 0);
        if (uvt.isEmpty()) {
            violations.add(pointer, "uvt-out-of-range", texts.get("uvt-out-of-range"));
        }
        return uvt;
    }

    /** A base that is a unit fits every act; a value, only the acts that have it. */
    Optional<BaseKind> base(
            String pointer, String code, Optional<ActType> act, Violations violations) {
        Optional<BaseKind> base = known(pointer, code, BaseKind::of, violations);
        if (base.isPresent()
                && act.isPresent()
                && base.get().unit().isEmpty()
                && !fits(base.get(), act.get())) {
            violations.add(pointer, "base-not-of-act", texts.get("base-not-of-act"));
        }
        return base;
    }

    private static boolean fits(BaseKind base, ActType act) {
        return base == BaseKind.GROSS_REVENUE
                ? act == ActType.CONTRACT
                : act.valueKind().filter(base::equals).isPresent();
    }

    /** Acts that stamps tax: a fee is no act of theirs. */
    Optional<ActType> act(String pointer, String code, Violations violations) {
        return known(
                pointer,
                code,
                text -> ActType.of(text).filter(act -> act != ActType.FEE),
                violations);
    }

    void lists(
            String pointer,
            DraftRequest.NewRule rule,
            Optional<ActType> act,
            Violations violations) {
        codes(pointer + "/entityTypes", rule.entityTypes(), EntityType::of, violations);
        codes(pointer + "/contractTypes", rule.contractTypes(), ContractType::of, violations);
        codes(
                pointer + "/exceptContractTypes",
                rule.exceptContractTypes(),
                ContractType::of,
                violations);
        boolean some = rule.contractTypes() != null || rule.exceptContractTypes() != null;
        if (some && act.isPresent() && act.get() != ActType.CONTRACT) {
            violations.add(
                    pointer + "/contractTypes", "only-contracts", texts.get("only-contracts"));
        }
        if (rule.contractTypes() != null && rule.exceptContractTypes() != null) {
            violations.add(
                    pointer + "/exceptContractTypes",
                    "either-contracts",
                    texts.get("either-contracts"));
        }
    }

    private <T> void codes(
            String pointer,
            List<String> codes,
            Function<String, Optional<T>> valueOf,
            Violations violations) {
        if (codes == null) {
            return;
        }
        if (codes.isEmpty()) {
            violations.add(pointer, "unknown-code", texts.get("unknown-code", "[]"));
        }
        codes.forEach(code -> known(pointer, code, valueOf, violations));
    }

    private <T> Optional<T> known(
            String pointer,
            String code,
            Function<String, Optional<T>> valueOf,
            Violations violations) {
        Optional<T> found = code == null ? Optional.empty() : valueOf.apply(code);
        if (found.isEmpty()) {
            violations.add(
                    pointer, "unknown-code", texts.get("unknown-code", String.valueOf(code)));
        }
        return found;
    }

    private static Optional<BigDecimal> number(String text, Pattern form) {
        return text != null && form.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(value -> value.signum() > 0)
                : Optional.empty();
    }
}
