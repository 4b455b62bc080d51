import { messages } from '../messages.js';

/** What stands above a page that is not public yet. */
export const publicPreview = messages({
  en: { title: 'Preview', text: 'Only coordinators see this page. Its links do nothing.' },
  ru: { title: 'Предпросмотр', text: 'Эту страницу видят только координаторы. Ссылки на ней не действуют.' },
  kk: { title: 'Алдын ала қарау', text: 'Бұл парақты тек үйлестірушілер көреді. Сілтемелері істемейді.' },
});
