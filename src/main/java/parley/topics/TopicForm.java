package parley.topics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.web.Label;

/** A topic as people and programs write it. */
public record TopicForm(
        @Label("Name")
        @NotBlank(message = "Enter the name of the topic.")
        @Size(max = 200, message = "Shorten the name to at most 200 characters.")
        String name,

        @Label(value = "Part of", hint = "The wider topic it belongs to, if any.") @Of(Kind.TOPIC)
        Ref parent,

        @Label(value = "Other names", hint = "One a line.")
        List<
                        @NotNull(message = "A name is empty.")
                        @Size(max = 200, message = "Shorten each name to at most 200 characters.") String>
                aliases) {
    public static TopicForm blank() {
        return new TopicForm(null, null, List.of());
    }

    public static TopicForm of(Topic topic) {
        return new TopicForm(topic.name, topic.parent == null ? null : topic.parent.ref(), topic.aliases);
    }

    public Topic applyTo(Topic topic) {
        topic.name = name;
        topic.parent = Topic.of(parent);
        topic.aliases = aliases == null ? List.of() : aliases;
        return topic;
    }
}
