package co.gov.putumayo.estampillas.declaration.duedate;

import co.gov.putumayo.estampillas.shared.TaxPeriod;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads acts that move due dates: those that wait for a second person, and the history. */
@ApplicationScoped
public class ReadExtensions {

    private final DueDateExtensionRepository extensions;

    ReadExtensions(DueDateExtensionRepository extensions) {
        this.extensions = extensions;
    }

    /** All acts on a period; of the approved ones the last prevails. */
    @Transactional
    List<RecordedExtension> ofPeriod(TaxPeriod period) {
        return extensions.of(period).stream()
                .sorted(DueDateExtension.PREVAILING_LAST)
                .map(DueDateExtension::recorded)
                .toList();
    }

    /** Those that wait for a second person, the oldest first. */
    @Transactional
    public List<RecordedExtension> open() {
        return extensions.open().stream().map(DueDateExtension::recorded).toList();
    }

    /**
     * @throws ProblemException 404
     */
    @Transactional
    public RecordedExtension get(UUID id) {
        return extensions
                .findByIdOptional(id)
                .map(DueDateExtension::recorded)
                .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
