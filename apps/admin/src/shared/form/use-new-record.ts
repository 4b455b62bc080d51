import { useMutation } from '@tanstack/react-query';
import { isProblem } from '@birge/api-client';
import { useCreationKey } from './use-creation-key.js';
import { useFields } from './use-fields.js';

interface Options<Values extends object, View> {
  initial: Values;
  create(values: Values, idempotencyKey: string): Promise<View>;
  onCreated(view: View): void;
}

/** Something new: sent once for its key, kept as typed when it is refused. */
export function useNewRecord<Values extends object, View>({ initial, create, onCreated }: Options<Values, View>) {
  const [key, renewKey] = useCreationKey();
  const fields = useFields(initial);
  const creation = useMutation({
    mutationFn: () => create(fields.values, key),
    onSuccess: onCreated,
    onError: (error) => {
      fields.refuse(error);
      // A refusal made nothing, and the next try has other content; a lost line may have made it, so its key stays.
      if (!isProblem(error, 'unreachable')) renewKey();
    },
  });
  return {
    fields,
    saving: creation.isPending,
    created: creation.isSuccess,
    submit: () => creation.mutate(),
  };
}
