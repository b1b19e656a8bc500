package co.gov.putumayo.estampillas.portal.rentas;

import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.tariff.reference.ProposalView;
import co.gov.putumayo.estampillas.tariff.reference.ReferenceUnit;
import java.math.BigDecimal;

/** A proposed value in the words of a page: pesos, or a percentage. */
public record ShownValue(Frame frame, ProposalView proposal) {

    public String name() {
        return frame.join("values.unit.", proposal.unit()) + ", " + proposal.period();
    }

    public String value() {
        return shown(proposal.value());
    }

    /** Null when nothing was published before. */
    public String previous() {
        return proposal.previousValue() == null ? null : shown(proposal.previousValue());
    }

    public String state() {
        return frame.join("values.state.", proposal.state().name());
    }

    String shown(String number) {
        return shown(frame, ReferenceUnit.valueOf(proposal.unit()), new BigDecimal(number));
    }

    static String shown(Frame frame, ReferenceUnit unit, BigDecimal value) {
        return isRate(unit) ? Decimals.percent(value) + " %" : frame.pesos(value);
    }

    static boolean isRate(ReferenceUnit unit) {
        return unit.annualUnit().isEmpty();
    }
}
