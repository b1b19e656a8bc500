package co.gov.putumayo.estampillas.declaration.fact;

import java.util.List;

/** All that is known of the month of an entity. */
public record MonthFacts(List<Fact> facts, List<Deposit> deposits) {

    public MonthFacts {
        facts = List.copyOf(facts);
        deposits = List.copyOf(deposits);
    }
}
