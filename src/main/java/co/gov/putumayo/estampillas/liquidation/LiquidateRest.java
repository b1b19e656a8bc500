package co.gov.putumayo.estampillas.liquidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Liquidates what an act owes that is freed from some of its levies only. */
@ApplicationScoped
public class LiquidateRest {

    private final LiquidationMaker maker;

    LiquidateRest(LiquidationMaker maker) {
        this.maker = maker;
    }

    /**
     * @param accessCode shown this once
     */
    public record Rest(UUID id, String number, String accessCode, long total) {}

    /**
     * @param draft assessed without the levies it is freed from
     * @param actor officer who asks for it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Rest liquidate(ActDraft draft, String actor) {
        LiquidationMaker.Made made = maker.make(draft, null, false, actor);
        LiquidationView view = made.liquidation();
        return new Rest(view.id(), view.number(), made.accessCode(), view.total());
    }
}
