package co.gov.putumayo.estampillas.treasury.bank.file;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * A file whose own totals disagree waits for a decision: to accept it takes another person than the
 * one who sent it; anybody of Tesorería may discard it.
 */
@ApplicationScoped
public class DecideBankFile {

    private final BankFileRepository files;
    private final Event<BankFileRead> read;
    private final Clock clock;

    DecideBankFile(BankFileRepository files, Event<BankFileRead> read, Clock clock) {
        this.files = files;
        this.read = read;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 403 for the sender, 404, 409 when it is not held
     */
    @Transactional
    public BankFileView decide(UUID id, boolean accept, String reason, String officer) {
        BankFile file = files.lock(id).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        if (file.state() != BankFileState.HELD) {
            throw ProblemException.of(ErrorCode.CONFLICT, "El archivo no espera una decisión.");
        }
        if (accept && file.receivedBy().equals(officer)) {
            throw ProblemException.of(
                    ErrorCode.FORBIDDEN, "Debe aceptarlo una persona distinta de quien lo envió.");
        }
        if (accept) {
            file.accept(officer, reason, clock.instant());
            read.fire(new BankFileRead(id));
        } else {
            file.discard(officer, reason, clock.instant());
        }
        return file.view();
    }
}
