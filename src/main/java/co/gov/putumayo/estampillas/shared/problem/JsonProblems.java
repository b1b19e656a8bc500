package co.gov.putumayo.estampillas.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in Spanish, and with a pointer to the field, why a JSON body could not be read. */
public class JsonProblems {

    @Inject ProblemMappers mappers;

    @ServerExceptionMapper(
            value = {MismatchedInputException.class, JsonProcessingException.class},
            priority = 1)
    public Response unreadable(JsonProcessingException e) {
        return mappers.problem(problemOf(e));
    }

    /** Quarkus wraps what Jackson throws in a 400 that says too much or nothing. */
    static ProblemException problemOf(WebApplicationException e) {
        return e.getCause() instanceof JsonProcessingException json
                ? problemOf(json)
                : ProblemException.of(ErrorCode.MALFORMED_REQUEST);
    }

    static ProblemException problemOf(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return oneField(
                    pointer(unknown),
                    "unknown-field",
                    "Este campo no existe en la petición; revise cómo está escrito.");
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return oneField(
                    pointer(mapping),
                    "wrong-type",
                    "El valor no es del tipo que este campo espera.");
        }
        if (e instanceof JsonMappingException) {
            return ProblemException.of(
                    ErrorCode.MALFORMED_REQUEST, "El cuerpo debe ser un objeto JSON.");
        }
        return ProblemException.of(
                ErrorCode.MALFORMED_REQUEST, "El cuerpo no es un documento JSON bien formado.");
    }

    private static ProblemException oneField(String pointer, String code, String text) {
        return ProblemException.of(ErrorCode.INVALID_REQUEST)
                .withErrors(List.of(new FieldError(pointer, code, text, null)));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream().map(JsonProblems::step).collect(Collectors.joining());
    }

    private static String step(Reference reference) {
        String name =
                reference.getFieldName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getFieldName();
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
