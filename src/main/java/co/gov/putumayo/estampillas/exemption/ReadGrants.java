package co.gov.putumayo.estampillas.exemption;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows exemptions, to whoever may see them. */
@ApplicationScoped
public class ReadGrants {

    private final GrantRepository repository;
    private final ExemptCertificates certificates;

    ReadGrants(GrantRepository repository, ExemptCertificates certificates) {
        this.repository = repository;
        this.certificates = certificates;
    }

    /**
     * Two queries, however many rows.
     *
     * @param after identifier of the last row already seen, empty at the beginning
     * @throws ProblemException 400 for a cursor that cannot be read
     */
    @Transactional
    public List<GrantAnswer> page(GrantFilter filter, String after, int rows) {
        return answers(repository.list(filter, key(after), rows));
    }

    /**
     * @param entityNit the only entity whose exemptions may be seen, or null
     * @throws ProblemException 404 when there is no such grant
     */
    @Transactional
    public GrantAnswer one(UUID id, String entityNit) {
        ExemptionGrant found =
                repository
                        .findByIdOptional(id)
                        .filter(grant -> entityNit == null || grant.entityNit().equals(entityNit))
                        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
        return answers(List.of(found)).get(0);
    }

    @Transactional
    public GrantSums sums(GrantFilter filter) {
        List<GrantSums.Row> rows = repository.sums(filter);
        return new GrantSums(
                filter.from(),
                filter.to(),
                rows.stream().mapToLong(GrantSums.Row::notCollected).reduce(0, Math::addExact),
                rows);
    }

    private List<GrantAnswer> answers(List<ExemptionGrant> rows) {
        Map<UUID, ExemptCertificates.Reference> issued =
                certificates.of(rows.stream().map(ExemptionGrant::id).toList());
        return rows.stream().map(row -> GrantAnswer.of(row.view(), issued.get(row.id()))).toList();
    }

    private static UUID key(String after) {
        try {
            return after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw ProblemException.unusable(
                    "cursor", "Use el enlace «next» de la página anterior, sin cambiarlo.");
        }
    }
}
