package co.gov.putumayo.estampillas.liquidation;

import co.gov.putumayo.estampillas.shared.paging.PageRequest;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Lists all that was liquidated of a contract: its value and additions, or each payment of one of
 * undetermined amount (art. 294 par.).
 */
@ApplicationScoped
class ReadContract {

    private static final int LONGEST_NUMBER = 60;

    private final LiquidationLock lock;
    private final LiquidationRepository repository;
    private final Officer officer;
    private final Clock clock;

    ReadContract(
            LiquidationLock lock, LiquidationRepository repository, Officer officer, Clock clock) {
        this.lock = lock;
        this.repository = repository;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * For whoever holds the access code of the contract's first liquidation.
     *
     * @throws ProblemException 404, the same for an unknown number and a wrong code, and for one
     *     that is not the first of a contract
     */
    @Transactional
    ContractAnswer ofFirst(String number, String accessCode) {
        Liquidation first =
                lock.open(number, accessCode)
                        .flatMap(repository::findByIdOptional)
                        .filter(Liquidation::isFirst)
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ErrorCode.NOT_FOUND,
                                                "No hay una primera liquidación de contrato con ese"
                                                        + " número y ese código de acceso."));
        return answer(first.actNumber(), first.entityNit(), repository.ofFirst(first.id()));
    }

    /**
     * For an officer, of its own entity's contract, whoever the contractor is.
     *
     * @return one row more than a page holds when there are more; none for an unknown contract
     * @throws ProblemException 400 when no contract is named or the cursor cannot be read
     */
    @Transactional
    ContractAnswer ofEntity(String contract, PageRequest page) {
        if (contract == null || contract.isBlank() || contract.length() > LONGEST_NUMBER) {
            throw ProblemException.unusable("contract", "Diga el número del contrato.");
        }
        String number = contract.strip();
        return answer(
                number,
                officer.entityNit(),
                repository.ofContract(
                        officer.entityNit(),
                        number,
                        page.afterId().orElse(PageRequest.BEFORE_ALL),
                        page.rowsToRead()));
    }

    private ContractAnswer answer(String contract, String entityNit, List<Liquidation> rows) {
        return new ContractAnswer(
                contract,
                entityNit,
                rows.stream().map(row -> row.ofContract(clock.instant())).toList());
    }
}
