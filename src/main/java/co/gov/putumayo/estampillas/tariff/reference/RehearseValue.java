package co.gov.putumayo.estampillas.tariff.reference;

import co.gov.putumayo.estampillas.shared.Decimals;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.tariff.Tariffs;
import co.gov.putumayo.estampillas.tariff.rehearsal.PastEstimates;
import co.gov.putumayo.estampillas.tariff.rehearsal.RehearseActs;
import co.gov.putumayo.estampillas.tariff.rehearsal.RehearsedActs;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Computes the operations of a year again with a proposed value, before it takes effect. */
@ApplicationScoped
public class RehearseValue {

    private static final int DECIMALS = 4;

    private final ProposalRepository proposals;
    private final PublishedValues published;
    private final Tariffs tariffs;
    private final RehearseActs rehearseActs;
    private final List<PastEstimates> estimates;

    RehearseValue(
            ProposalRepository proposals,
            PublishedValues published,
            Tariffs tariffs,
            RehearseActs rehearseActs,
            @All List<PastEstimates> estimates) {
        this.proposals = proposals;
        this.published = published;
        this.tariffs = tariffs;
        this.rehearseActs = rehearseActs;
        this.estimates = estimates;
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public ValueRehearsal rehearse(UUID id) {
        ValueProposal proposal =
                proposals
                        .findByIdOptional(id)
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        Optional<BigDecimal> before =
                published.find(proposal.unit(), proposal.unit().before(proposal.since()));
        return new ValueRehearsal(
                proposal.view(),
                before.map(Decimals::plain).orElse(null),
                before.map(value -> change(value, proposal.value())).orElse(null),
                acts(proposal),
                estimates(proposal));
    }

    private static String change(BigDecimal before, BigDecimal after) {
        return Decimals.plain(
                after.subtract(before).divide(before, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Null for rates, with which no act is assessed. */
    private RehearsedActs acts(ValueProposal proposal) {
        int year = proposal.since().getYear() - (proposal.previousValue() == null ? 1 : 0);
        return proposal.unit()
                .annualUnit()
                .map(
                        unit ->
                                rehearseActs.rehearse(
                                        LocalDate.of(year, Month.JANUARY, 1),
                                        LocalDate.of(year + 1, Month.JANUARY, 1).minusDays(1),
                                        tariffs.withUnitAt(
                                                unit, proposal.value().longValueExact())))
                .orElse(null);
    }

    private List<PastEstimates.Estimate> estimates(ValueProposal proposal) {
        PastEstimates.Proposed proposed =
                new PastEstimates.Proposed(
                        proposal.unit().name(), proposal.since(), proposal.value());
        return estimates.stream().flatMap(source -> source.rehearse(proposed).stream()).toList();
    }
}
