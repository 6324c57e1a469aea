package parley.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Hands a submitted form to the endpoint as {@code Form<VenueForm>}, of any length the server accepts. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormBody implements MessageBodyReader<Form<?>> {
    private final FormReader reader;

    FormBody(FormReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form<?> readFrom(
            Class<Form<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var record = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
        return reader.read(record, new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
}
