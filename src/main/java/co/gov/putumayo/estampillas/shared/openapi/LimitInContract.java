package co.gov.putumayo.estampillas.shared.openapi;

import co.gov.putumayo.estampillas.shared.limit.Limited;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Says in the contract of every {@link Limited} operation that it may answer 429. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class LimitInContract implements OASFilter {

    private static final String OPERATION =
            org.eclipse.microprofile.openapi.annotations.Operation.class.getName();

    private final Set<String> limited;

    public LimitInContract(IndexView code) {
        this.limited =
                code.getAnnotations(Limited.class).stream()
                        .map(annotation -> operationId(annotation.target().asMethod()))
                        .collect(Collectors.toSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (limited.contains(operation.getOperationId())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "429",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "Too many requests of this client, or too many failed"
                                                    + " checks of this code or number.")
                                    .addHeader(
                                            "Retry-After",
                                            OASFactory.createHeader()
                                                    .description("Seconds to wait.")
                                                    .schema(
                                                            OASFactory.createSchema()
                                                                    .addType(SchemaType.INTEGER)))
                                    .content(ProblemInContract.problem()));
        }
        return operation;
    }

    private static String operationId(MethodInfo method) {
        AnnotationInstance operation = method.annotation(OPERATION);
        AnnotationValue named = operation == null ? null : operation.value("operationId");
        return named == null ? method.name() : named.asString();
    }
}
