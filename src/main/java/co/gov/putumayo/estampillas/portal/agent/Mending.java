package co.gov.putumayo.estampillas.portal.agent;

import java.util.UUID;

/** The page on which something wrong with a declaration is mended. */
final class Mending {

    private Mending() {}

    /**
     * @param field that is wrong, as forms name it
     */
    static String page(UUID id, String field) {
        String first = field.replaceFirst("-.*", "");
        return switch (first) {
            case "explanations", "payShareOfPenalty", "differingCriterion" ->
                    Paths.of(id, Paths.REASONS);
            case "boxes" -> Paths.of(id, Paths.ROWS);
            case "facts", "corrects" -> Paths.of(id);
            default -> "";
        };
    }
}
