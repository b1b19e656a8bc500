package co.gov.putumayo.estampillas.withholding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Withholdings with the receipts they have by now. */
@ApplicationScoped
class WithholdingAnswers {

    private final Withholdings withholdings;
    private final WithheldReceipts receipts;

    WithholdingAnswers(Withholdings withholdings, WithheldReceipts receipts) {
        this.withholdings = withholdings;
        this.receipts = receipts;
    }

    /** In a transaction; three queries, however many rows. */
    List<WithholdingAnswer> of(List<Withholding> rows) {
        Map<UUID, WithheldReceipts.Reference> issued =
                receipts.of(rows.stream().map(Withholding::liquidationId).toList());
        return withholdings.views(rows).stream()
                .map(view -> WithholdingAnswer.of(view, issued.get(view.liquidation().id())))
                .toList();
    }

    WithholdingAnswer of(Withholding row) {
        return of(List.of(row)).get(0);
    }
}
