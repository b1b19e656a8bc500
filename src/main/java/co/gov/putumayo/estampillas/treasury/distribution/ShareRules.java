package co.gov.putumayo.estampillas.treasury.distribution;

import co.gov.putumayo.estampillas.shared.problem.Violations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the statute asks of any set of shares. */
final class ShareRules {

    private static final Pattern FRACTION = Pattern.compile("0\\.\\d{1,8}|1(\\.0{1,8})?");
    private static final BigDecimal MOST_PENSION = new BigDecimal("0.20");
    private static final BigDecimal LEAST_CENTROS_VIDA = new BigDecimal("0.70");
    private static final String ELDERLY = "bienestar-adulto-mayor";
    private static final String CENTROS_VIDA = "centros-vida";
    private static final String POINTER = "/shares";
    private static final int MAX_ARTICLE = 20;

    private ShareRules() {}

    /**
     * @param stamps codes of all of them
     * @return the shares that can be read
     */
    static List<FundShare> read(
            List<RuleRequest.Share> asked,
            Set<String> stamps,
            Map<String, Fund> funds,
            Violations violations) {
        if (asked == null || asked.isEmpty()) {
            violations.add(POINTER, "required", "Faltan las partes de cada fondo.", "308");
            return List.of();
        }
        List<FundShare> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String at = POINTER + "/" + i;
            RuleRequest.Share share = asked.get(i);
            if (share == null || !stamps.contains(share.levy())) {
                violations.add(at + "/levy", "unknown-stamp", "No es una estampilla.");
            } else if (!funds.containsKey(share.fund())) {
                violations.add(at + "/fund", "unknown-fund", "No existe ese fondo.");
            } else if (share.share() == null
                    || !FRACTION.matcher(share.share()).matches()
                    || new BigDecimal(share.share()).signum() == 0) {
                violations.add(
                        at + "/share",
                        "malformed-share",
                        "Debe ser una fracción mayor que 0 y hasta 1, con punto decimal.");
            } else if (!seen.add(share.levy() + "/" + share.fund())) {
                violations.add(at + "/fund", "repeated", "El fondo se repite en la estampilla.");
            } else if (share.article() == null
                    || share.article().isBlank()
                    || share.article().length() > MAX_ARTICLE) {
                violations.add(at + "/article", "required", "Falta el artículo que lo ordena.");
            } else {
                read.add(
                        new FundShare(
                                share.levy(),
                                share.fund(),
                                new BigDecimal(share.share()),
                                share.article().strip()));
            }
        }
        if (violations.isEmpty()) {
            checkStatute(read, stamps, funds, violations);
        }
        return read;
    }

    private static void checkStatute(
            List<FundShare> shares,
            Set<String> stamps,
            Map<String, Fund> funds,
            Violations violations) {
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<String, BigDecimal> pensions = new HashMap<>();
        BigDecimal centrosVida = BigDecimal.ZERO;
        for (FundShare share : shares) {
            sums.merge(share.levy(), share.share(), BigDecimal::add);
            if (funds.get(share.fund()).kind() == FundKind.PENSION) {
                pensions.merge(share.levy(), share.share(), BigDecimal::add);
            }
            if (ELDERLY.equals(share.levy()) && CENTROS_VIDA.equals(share.fund())) {
                centrosVida = share.share();
            }
        }
        for (String stamp : stamps) {
            if (sums.getOrDefault(stamp, BigDecimal.ZERO).compareTo(BigDecimal.ONE) != 0) {
                violations.add(
                        POINTER + "#" + stamp,
                        "not-whole",
                        "Las partes de la estampilla " + stamp + " no suman 1.");
            }
            if (pensions.getOrDefault(stamp, BigDecimal.ZERO).compareTo(MOST_PENSION) > 0) {
                violations.add(
                        POINTER + "#pension-" + stamp,
                        "pension-above-law",
                        "A pensiones va a lo sumo el 20 % de la estampilla " + stamp + ".",
                        "308");
            }
        }
        BigDecimal net =
                sums.getOrDefault(ELDERLY, BigDecimal.ZERO)
                        .subtract(pensions.getOrDefault(ELDERLY, BigDecimal.ZERO));
        if (centrosVida.compareTo(net.multiply(LEAST_CENTROS_VIDA)) < 0) {
            violations.add(
                    POINTER + "#" + CENTROS_VIDA,
                    "centros-vida-below-law",
                    "A los Centros Vida va al menos el 70 % de lo que no va a pensiones.",
                    "337");
        }
    }
}
